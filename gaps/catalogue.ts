import type { Rule } from "./rule.ts";
import { absentTouchpoint } from "./rules/absent-touchpoint.ts";
import { activityWithoutEffect } from "./rules/activity-without-effect.ts";
import { channelMismatch } from "./rules/channel-mismatch.ts";
import { deadEndBranch } from "./rules/dead-end-branch.ts";
import { duplicateName } from "./rules/duplicate-name.ts";
import { emptyJourney } from "./rules/empty-journey.ts";
import { importantButPoor } from "./rules/important-but-poor.ts";
import { lifecycleStepUncovered } from "./rules/lifecycle-step-uncovered.ts";
import { lowEmotionUnaddressed } from "./rules/low-emotion-unaddressed.ts";
import { metricInvalid } from "./rules/metric-invalid.ts";
import { metricMissedTarget } from "./rules/metric-missed-target.ts";
import { missingPersona } from "./rules/missing-persona.ts";
import { noAfterPurchase } from "./rules/no-after-purchase.ts";
import { noBeforePurchase } from "./rules/no-before-purchase.ts";
import { noFollowUp } from "./rules/no-follow-up.ts";
import { noProofBeforeDecision } from "./rules/no-proof-before-decision.ts";
import { personaChannelImbalance } from "./rules/persona-channel-imbalance.ts";
import { personaChannelUnserved } from "./rules/persona-channel-unserved.ts";
import { personaDropsOut } from "./rules/persona-drops-out.ts";
import { personaWithoutGoal } from "./rules/persona-without-goal.ts";
import { promiseBroken } from "./rules/promise-broken.ts";
import { promiseWithoutFulfilment } from "./rules/promise-without-fulfilment.ts";
import { stageWithoutTouchpoint } from "./rules/stage-without-touchpoint.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { unreachableStage } from "./rules/unreachable-stage.ts";
import { unsupportedStage } from "./rules/unsupported-stage.ts";
import { unusedPersona } from "./rules/unused-persona.ts";
import { unusedSuppression } from "./rules/unused-suppression.ts";
import { weakRating } from "./rules/weak-rating.ts";

/** Every gap rule, in the order in which the catalogue lists them. */
export const rules: readonly Rule[] = [
  emptyJourney,
  unknownReference,
  duplicateName,
  missingPersona,
  personaWithoutGoal,
  unusedPersona,
  unreachableStage,
  deadEndBranch,
  lifecycleStepUncovered,
  stageWithoutTouchpoint,
  absentTouchpoint,
  noAfterPurchase,
  noBeforePurchase,
  personaDropsOut,
  channelMismatch,
  personaChannelUnserved,
  noProofBeforeDecision,
  personaChannelImbalance,
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
