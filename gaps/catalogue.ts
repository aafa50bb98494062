import type { Rule } from "./rule.ts";
import { activityWithoutEffect } from "./rules/activity-without-effect.ts";
import { duplicateName } from "./rules/duplicate-name.ts";
import { importantButPoor } from "./rules/important-but-poor.ts";
import { lifecycleStepUncovered } from "./rules/lifecycle-step-uncovered.ts";
import { lowEmotionUnaddressed } from "./rules/low-emotion-unaddressed.ts";
import { metricInvalid } from "./rules/metric-invalid.ts";
import { metricMissedTarget } from "./rules/metric-missed-target.ts";
import { noAfterPurchase } from "./rules/no-after-purchase.ts";
import { noFollowUp } from "./rules/no-follow-up.ts";
import { personaDropsOut } from "./rules/persona-drops-out.ts";
import { promiseBroken } from "./rules/promise-broken.ts";
import { promiseWithoutFulfilment } from "./rules/promise-without-fulfilment.ts";
import { stageWithoutTouchpoint } from "./rules/stage-without-touchpoint.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { unsupportedStage } from "./rules/unsupported-stage.ts";
import { unusedSuppression } from "./rules/unused-suppression.ts";
import { weakRating } from "./rules/weak-rating.ts";

/** Every gap rule, in the order in which the catalogue lists them. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateName,
  lifecycleStepUncovered,
  stageWithoutTouchpoint,
  noAfterPurchase,
  personaDropsOut,
  unsupportedStage,
  activityWithoutEffect,
  promiseBroken,
  promiseWithoutFulfilment,
  noFollowUp,
  metricInvalid,
  metricMissedTarget,
  weakRating,
  importantButPoor,
  lowEmotionUnaddressed,
  unusedSuppression(() => ruleNames),
];

const ruleNames: ReadonlySet<string> = new Set(rules.map((rule) => rule.name));
