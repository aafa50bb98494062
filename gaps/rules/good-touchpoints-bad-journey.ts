import { message } from "../../grammar/message.ts";
import { placeOf } from "../finding.ts";
import { missedTarget } from "../metrics/metric-comparison.ts";
import { figureOf } from "../metrics/metric-places.ts";
import { proseQuantity } from "../phrases.ts";
import { rule } from "../rule.ts";

export const goodTouchpointsBadJourney = rule({
  name: "good-touchpoints-bad-journey",
  severity: "off",
  summary: message("Every emotion is at least 4, and yet a metric of the whole journey misses its target."),
  why: message(
    "Satisfaction with the journey predicts satisfaction 30 % better than that with single contacts: the loss is in between (S0, McKinsey).",
  ),
  options: {},

  checkJourney({ uri, declared, touchpoints }, { report }) {
    const scores = touchpoints.flatMap((touchpoint) => touchpoint.declared.emotion?.items ?? []);
    if (scores.length === 0 || scores.some(({ score }) => score < 4)) return;
    const missed = declared.metric.filter(missedTarget);
    const [first, ...others] = missed;
    if (!first) return;
    report({
      at: figureOf(uri, first),
      message: message(
        "Every touchpoint feels good (emotion 4 or 5), and `{0}` still misses its target of {1}: look at what happens between the touchpoints, or ask again how they feel.",
        first.kind,
        proseQuantity(first.target!),
      ),
      related: others.slice(0, mostRelated).map((metric) => ({
        at: placeOf(uri, metric.syntax),
        message: message("`{0}` misses its target too.", metric.kind),
      })),
    });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  metric csat 3.2/5 from 210 target 4/5\n  stage a "A" {\n    touchpoint look "Looks" { emotion 4 }\n    touchpoint pay "Pays" { emotion 3 }\n  }\n}',
      'journey j "J" {\n  metric csat 4.2/5 from 210 target 4/5\n  stage a "A" { touchpoint pay "Pays" { emotion 5 } }\n}',
      'journey j "J" {\n  stage a "A" {\n    metric csat 3.2/5 from 210 target 4/5\n    touchpoint pay "Pays" { emotion 5 }\n  }\n}',
    ],
    rejects: [
      'journey j "J" {\n  metric csat <|3.2/5|> from 210 target 4/5\n  stage a "A" {\n    touchpoint look "Looks" { emotion 4 }\n    touchpoint pay "Pays" { emotion 5 }\n  }\n}',
      'journey j "J" {\n  metric nps 41 from 230 target 40\n  metric resolution-time <|3d|> target 2d\n  metric churn 4% per month target 3%\n  stage a "A" { touchpoint pay "Pays" { emotion delighted } }\n}',
    ],
  },
});

const mostRelated = 5;
