import { type Message, message } from "../../grammar/message.ts";
import type { Quantity } from "../../grammar/vocabulary/value-types.ts";
import type { Metric } from "../../model/elements.ts";
import { placeOf } from "../finding.ts";
import { figureBeside, noise, shortfall } from "../metrics/metric-comparison.ts";
import { figureOf, measuredOf } from "../metrics/metric-places.ts";
import { misfitsOf } from "../metrics/misfits.ts";
import { proseQuantity } from "../phrases.ts";
import { type Report, rule } from "../rule.ts";

export const metricRegressed = rule({
  name: "metric-regressed",
  severity: "warning",
  summary: message(
    "A metric is worse than its `baseline`, or got worse twice in a row at the end of its `trend`.",
  ),
  why: message(
    "What got worse since the last time is where something changed, and where customers begin to leave (S2).",
  ),
  options: {},

  checkJourney({ uri, metrics }, { report }) {
    for (const metric of metrics) {
      if (misfitsOf(metric).length > 0) continue;
      const finding = worseThanBaseline(uri, metric) ?? worseAndWorse(uri, metric);
      if (finding) report({ ...finding, personas: measuredOf(metric) });
    }
  },

  examples: {
    accepts: [
      "metric nps 41 from 230 baseline 41",
      "metric ces 2.1/5 better lower baseline 2.6/5",
      "metric queue 6 unit minutes better lower trend 2026-Q1 5, 2026-Q2 8, 2026-Q3 6",
      "metric lockers 31 trend 2026-Q2 40, 2026-Q3 31",
      "metric nps 40 from 230 trend 2026-Q3 40, 2026-Q2 38, 2026-Q1 32",
    ],
    rejects: [
      "metric nps <|30|> from 900 baseline 41",
      "metric churn lost <|34|> of 1200 per month baseline 2.5%",
      "metric nps 32 from 400 trend 2026-Q1 40, 2026-Q2 38, 2026-Q3 <|32|>",
      "metric response-time 5h trend 2026-Q1 1h, 2026-Q2 2h, 2026-Q3 <|5h|>",
      "metric nps <|32|> from 400 baseline 40 trend 2026-Q1 40, 2026-Q2 38, 2026-Q3 32",
    ],
  },
});

function worseThanBaseline(uri: string, metric: Metric): Report | null {
  const { kind, baseline } = metric;
  const figure = baseline && figureBeside(metric, baseline)?.quantity;
  if (!figure || !isWorse(metric, figure, baseline)) return null;
  return {
    at: figureOf(uri, metric),
    message: message(
      "`{0}` is {1}, worse than its baseline of {2}: find out what changed since then.",
      kind,
      proseQuantity(figure),
      proseQuantity(baseline),
    ),
  };
}

function worseAndWorse(uri: string, metric: Metric): Report | null {
  const trend = (metric.trend ?? []).toSorted((a, b) => a.period.last - b.period.last);
  const [first, second, last] = trend.slice(-3);
  if (!last || !isWorse(metric, second!.value, first!.value) || !isWorse(metric, last.value, second!.value))
    return null;
  return {
    at: placeOf(uri, last.syntax, last.spans.value),
    message: gotWorse(
      metric.kind,
      [first!, second!, last].map(({ value }) => proseQuantity(value)),
    ),
  };
}

function gotWorse(kind: string, figures: readonly Message[]): Message {
  return message(
    "`{0}` got worse twice in a row, from {1} to {2} to {3}: find out what changed before it goes on.",
    kind,
    ...figures,
  );
}

function isWorse(metric: Metric, figure: Quantity, than: Quantity): boolean {
  return (shortfall(metric, figure, than) ?? 0) > noise;
}
