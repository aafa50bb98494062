import { message } from "../../grammar/message.ts";
import type { Quantity } from "../../grammar/vocabulary/value-types.ts";
import type { Metric } from "../../model/elements.ts";
import { missedTarget } from "../metrics/metric-comparison.ts";
import { figureOf, measuredOf } from "../metrics/metric-places.ts";
import { proseQuantity, rounded } from "../phrases.ts";
import { rule } from "../rule.ts";

export const metricMissedTarget = rule({
  name: "metric-missed-target",
  severity: "warning",
  summary: message(
    "A metric is worse than its target, by more than chance explains where the sample is known.",
  ),
  why: message(
    "A target that is missed and not talked about is no target; one missed by less than the interval of the sample may be luck (S2).",
  ),
  options: {},

  checkJourney({ uri, metrics }, { report }) {
    for (const metric of metrics) {
      const figure = missedTarget(metric);
      if (figure)
        report({
          at: figureOf(uri, metric),
          message: missed(metric, figure.quantity, figure.halfWidth),
          personas: measuredOf(metric),
        });
    }
  },

  examples: {
    accepts: [
      "metric conversion 340 of 1200 target 29%",
      "metric csat scores 4, 9, 20, 88, 89 target 80%",
      "metric resolution-time 2d target 2d",
      "metric nps 41 from 64 target 50",
      "metric nps promoters 29% passives 61% detractors 10% target 19",
    ],
    rejects: [
      "metric resolution-time <|3d|> target 2d",
      "metric csat scores <|40, 40, 40, 40, 40|> target 60%",
      "metric nps promoters <|45|> passives 30 detractors 25 target 40",
      "metric first-contact-resolution <|55%|> from 400 window 7d target 72%",
    ],
  },
});

function missed(metric: Metric, value: Quantity, halfWidth: number | null) {
  const figures = [metric.kind, proseQuantity(value), proseQuantity(metric.target!)] as const;
  if (halfWidth === null) {
    return message(
      "`{0}` is {1} and misses its target of {2}: improve it, or set a target that you mean to reach.",
      ...figures,
    );
  }
  return message(
    "`{0}` is {1} and misses its target of {2} by more than chance explains (± {3} with a sample of this size): improve it, or set a target that you mean to reach.",
    ...figures,
    rounded(halfWidth),
  );
}
