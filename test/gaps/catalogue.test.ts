import { expect, it } from "vitest";
import { rules } from "../../gaps/catalogue.ts";

/** The catalogue of the design, copied by hand: rules by section, each with its severity and the defaults of its options. */
const catalogue: Readonly<Record<string, [severity: string, options?: Record<string, number>]>> = {
  "empty-journey": ["error"],
  "unknown-reference": ["error"],
  "duplicate-name": ["error"],
  "missing-persona": ["warning"],
  "persona-without-goal": ["warning"],
  "unused-persona": ["information"],
  "unreachable-stage": ["error"],
  "dead-end-branch": ["warning"],

  "lifecycle-step-uncovered": ["warning"],
  "stage-without-touchpoint": ["warning"],
  "absent-touchpoint": ["warning"],
  "no-after-purchase": ["warning"],
  "no-before-purchase": ["information"],
  "persona-drops-out": ["warning"],
  "channel-mismatch": ["warning"],
  "persona-channel-unserved": ["information"],
  "no-proof-before-decision": ["information"],
  "persona-channel-imbalance": ["off"],

  "unsupported-stage": ["warning"],
  "activity-without-effect": ["warning"],
  "effort-imbalance": ["off", { maxWasted: 25, minCritical: 5 }],

  "promise-broken": ["error"],
  "promise-out-of-order": ["error"],
  "promise-plan-too-slow": ["warning"],
  "promise-without-fulfilment": ["warning"],
  "promise-without-owner": ["warning"],
  "promise-without-deadline": ["information"],
  "conflicting-promises": ["warning"],
  "promise-misses-persona": ["warning"],
  "delay-without-notice": ["information"],

  "no-follow-up": ["warning"],
  "context-lost-on-handoff": ["warning"],
  "complaint-without-recovery": ["warning"],
  "silent-exit-risk": ["warning"],
  "feedback-without-action": ["warning"],
  "no-feedback-point": ["information"],
  "pushy-outreach": ["warning"],
  "ad-lands-generic": ["warning"],
  "social-without-response": ["information"],
  "slow-response": ["warning"],
  "over-contact": ["warning", { maxInARow: 3 }],

  "metric-invalid": ["error"],
  "metric-underspecified": ["warning", { minSample: 30 }],
  "metric-missed-target": ["warning"],
  "metric-regressed": ["warning"],
  "weak-rating": ["warning", { minRatings: 10 }],
  "stage-without-metric": ["off"],
  "single-metric-view": ["off"],

  "low-emotion-unaddressed": ["warning"],
  "emotion-cliff": ["warning", { drop: 3 }],
  "moment-of-truth-unguarded": ["warning"],
  "important-but-poor": ["warning"],
  unprioritised: ["off"],
  "flat-emotion": ["off"],
  "good-touchpoints-bad-journey": ["off"],

  "scenario-touchpoint-missed": ["warning"],
  "scenario-ad-hoc": ["warning"],
  "scenario-failed": ["warning"],
  "scenario-out-of-sequence": ["warning"],
  "scenario-lost": ["off"],

  "stale-or-unowned": ["warning", { maxAge: 365 }],
  "assumption-only": ["off"],
  "oversize-journey": ["off"],
  "inside-out-stage": ["off"],
  "unused-suppression": ["warning"],
};

it("the catalogue holds the rules of the design, in its order, as severe as there", () => {
  expect(rules.map(({ name, severity }) => [name, severity])).toEqual(
    Object.entries(catalogue).map(([name, [severity]]) => [name, severity]),
  );
});

it.each(Object.entries(catalogue).filter(([, [, options]]) => options))(
  "%s has the options of the design, with their defaults",
  (name, [, options]) => {
    const rule = rules.find((each) => each.name === name)!;
    const defaults = Object.entries(rule.options).map(([option, { default: value }]) => [option, value]);
    expect(Object.fromEntries(defaults)).toMatchObject(options!);
  },
);
