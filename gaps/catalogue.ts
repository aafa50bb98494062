import type { Rule } from "./rule.ts";
import { absentTouchpoint } from "./rules/absent-touchpoint.ts";
import { activityWithoutEffect } from "./rules/activity-without-effect.ts";
import { adLandsGeneric } from "./rules/ad-lands-generic.ts";
import { assumptionOnly } from "./rules/assumption-only.ts";
import { channelMismatch } from "./rules/channel-mismatch.ts";
import { complaintWithoutRecovery } from "./rules/complaint-without-recovery.ts";
import { conflictingPromises } from "./rules/conflicting-promises.ts";
import { contextLostOnHandoff } from "./rules/context-lost-on-handoff.ts";
import { deadEndBranch } from "./rules/dead-end-branch.ts";
import { delayWithoutNotice } from "./rules/delay-without-notice.ts";
import { duplicateName } from "./rules/duplicate-name.ts";
import { effortImbalance } from "./rules/effort-imbalance.ts";
import { emotionCliff } from "./rules/emotion-cliff.ts";
import { emptyJourney } from "./rules/empty-journey.ts";
import { feedbackWithoutAction } from "./rules/feedback-without-action.ts";
import { flatEmotion } from "./rules/flat-emotion.ts";
import { goodTouchpointsBadJourney } from "./rules/good-touchpoints-bad-journey.ts";
import { importantButPoor } from "./rules/important-but-poor.ts";
import { insideOutStage } from "./rules/inside-out-stage.ts";
import { lifecycleStepUncovered } from "./rules/lifecycle-step-uncovered.ts";
import { lowEmotionUnaddressed } from "./rules/low-emotion-unaddressed.ts";
import { metricInvalid } from "./rules/metric-invalid.ts";
import { metricMissedTarget } from "./rules/metric-missed-target.ts";
import { metricRegressed } from "./rules/metric-regressed.ts";
import { metricUnderspecified } from "./rules/metric-underspecified.ts";
import { missingPersona } from "./rules/missing-persona.ts";
import { momentOfTruthUnguarded } from "./rules/moment-of-truth-unguarded.ts";
import { noAfterPurchase } from "./rules/no-after-purchase.ts";
import { noBeforePurchase } from "./rules/no-before-purchase.ts";
import { noFeedbackPoint } from "./rules/no-feedback-point.ts";
import { noFollowUp } from "./rules/no-follow-up.ts";
import { noProofBeforeDecision } from "./rules/no-proof-before-decision.ts";
import { overContact } from "./rules/over-contact.ts";
import { oversizeJourney } from "./rules/oversize-journey.ts";
import { personaChannelImbalance } from "./rules/persona-channel-imbalance.ts";
import { personaChannelUnserved } from "./rules/persona-channel-unserved.ts";
import { personaDropsOut } from "./rules/persona-drops-out.ts";
import { personaWithoutGoal } from "./rules/persona-without-goal.ts";
import { promiseBroken } from "./rules/promise-broken.ts";
import { promiseMissesPersona } from "./rules/promise-misses-persona.ts";
import { promiseOutOfOrder } from "./rules/promise-out-of-order.ts";
import { promisePlanTooSlow } from "./rules/promise-plan-too-slow.ts";
import { promiseWithoutDeadline } from "./rules/promise-without-deadline.ts";
import { promiseWithoutFulfilment } from "./rules/promise-without-fulfilment.ts";
import { promiseWithoutOwner } from "./rules/promise-without-owner.ts";
import { pushyOutreach } from "./rules/pushy-outreach.ts";
import { scenarioAdHoc } from "./rules/scenario-ad-hoc.ts";
import { scenarioFailed } from "./rules/scenario-failed.ts";
import { scenarioLost } from "./rules/scenario-lost.ts";
import { scenarioOutOfSequence } from "./rules/scenario-out-of-sequence.ts";
import { scenarioTouchpointMissed } from "./rules/scenario-touchpoint-missed.ts";
import { silentExitRisk } from "./rules/silent-exit-risk.ts";
import { singleMetricView } from "./rules/single-metric-view.ts";
import { slowResponse } from "./rules/slow-response.ts";
import { socialWithoutResponse } from "./rules/social-without-response.ts";
import { stageWithoutMetric } from "./rules/stage-without-metric.ts";
import { stageWithoutTouchpoint } from "./rules/stage-without-touchpoint.ts";
import { staleOrUnowned } from "./rules/stale-or-unowned.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { unprioritised } from "./rules/unprioritised.ts";
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
  effortImbalance,
  promiseBroken,
  promiseOutOfOrder,
  promisePlanTooSlow,
  promiseWithoutFulfilment,
  promiseWithoutOwner,
  promiseWithoutDeadline,
  conflictingPromises,
  promiseMissesPersona,
  delayWithoutNotice,
  noFollowUp,
  contextLostOnHandoff,
  complaintWithoutRecovery,
  silentExitRisk,
  feedbackWithoutAction,
  noFeedbackPoint,
  pushyOutreach,
  adLandsGeneric,
  socialWithoutResponse,
  slowResponse,
  overContact,
  metricInvalid,
  metricUnderspecified,
  metricMissedTarget,
  metricRegressed,
  weakRating,
  stageWithoutMetric,
  singleMetricView,
  lowEmotionUnaddressed,
  emotionCliff,
  momentOfTruthUnguarded,
  importantButPoor,
  unprioritised,
  flatEmotion,
  goodTouchpointsBadJourney,
  scenarioTouchpointMissed,
  scenarioAdHoc,
  scenarioFailed,
  scenarioOutOfSequence,
  scenarioLost,
  staleOrUnowned,
  assumptionOnly,
  oversizeJourney,
  insideOutStage,
  unusedSuppression(() => ruleNames),
];

const ruleNames: ReadonlySet<string> = new Set(rules.map((rule) => rule.name));

/** Whether a finding's name is that of a gap rule, and not of a problem of syntax or vocabulary. */
export function isRule(name: string): boolean {
  return ruleNames.has(name);
}
