import { type Message, message } from "../../grammar/message.ts";
import type { Quantity } from "../../grammar/vocabulary/value-types.ts";
import type { Metric } from "../../model/elements.ts";
import { npsShares, numberOf } from "../../model/metric-value.ts";
import { meanOfScores } from "../../model/statistics.ts";
import { placeOf, writtenAt } from "../finding.ts";
import { replace } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { figureOf, measuredOf } from "../metrics/metric-places.ts";
import { metricProblem } from "../metrics/metric-problems.ts";
import { misfitsOf } from "../metrics/misfits.ts";
import { type Report, rule } from "../rule.ts";

export const metricUnderspecified = rule({
  name: "metric-underspecified",
  severity: "warning",
  summary: message(
    "A satisfaction or effort score has no scale, churn has no period, or a score comes from few answers.",
  ),
  why: message(
    "3.9 of 5 and 3.9 of 10 are two stories, and so are 3 % a month and 3 % a year; a handful of answers is none (S2).",
  ),
  options: {
    minSample: { default: 30, min: 1, doc: message("From how many answers on an NPS or CSAT counts.") },
  },
  fix: message("Write a CSAT as a mean of 5, or as a percentage."),

  checkJourney({ uri, metrics }, { options, report }) {
    for (const metric of metrics) {
      if (misfitsOf(metric).length > 0) continue;
      for (const finding of [
        withoutScale(uri, metric),
        withoutPeriod(uri, metric),
        fromFew(uri, metric, options.minSample),
      ])
        if (finding) report({ ...finding, personas: measuredOf(metric) });
    }
  },

  examples: {
    accepts: [
      "metric csat 3.9/5 from 210",
      "metric csat scores 4, 9, 20, 88, 89",
      "metric ces 2.1/5 better lower",
      "metric churn lost 34 of 1200 per month",
      "metric nps 41 from 30",
      "metric nps promoters 45% passives 30% detractors 25%",
    ],
    rejects: [
      "metric csat <|3.9|> from 210",
      "metric csat <|84|> from 210",
      "metric ces <|5.6|> from 80",
      "metric <|churn|> 2.8%",
      "metric <|net-churn|> start 1200 end 1166",
      "metric nps 41 from <|29|>",
      "metric nps promoters <|8|> passives 6 detractors 3",
      "metric csat <|3.9|> from <|12|>",
    ],
  },
});

function withoutScale(uri: string, metric: Metric): Report | null {
  const { kind, value, scores, syntax, spans } = metric;
  if ((kind !== "csat" && kind !== "ces") || value?.unit !== "number" || scores) return null;
  const at = placeOf(uri, syntax, spans.value);
  const written = writtenAt(at);
  if (kind === "ces") {
    const text = message(
      "A `ces` of {0} is easy on one scale and hard on another: say what the highest answer is, as in `{1}`.",
      value.value,
      value.value <= 7 ? `${written}/7` : `${written}/10`,
    );
    return { at, message: text };
  }
  const isMean = value.value >= 1 && value.value <= 5;
  const quantity: Quantity = isMean
    ? { unit: "ratio", value: value.value, max: 5 }
    : { unit: "percent", value: value.value };
  const scaled = isMean ? `${written}/5` : `${written}%`;
  return {
    at,
    message: message(
      "A `csat` of {0} is a mean of 5 or a share of customers, and nothing says which: write `{1}` if that is meant.",
      value.value,
      scaled,
    ),
    // Its target and its trend are on a scale already, which it may not fit.
    ...(!metricProblem({ ...metric, value: quantity }) && {
      fixes: (): Fix[] => [
        {
          title: message("Write it as `{0}`", scaled),
          edits: [replace(uri, syntax, spans.value!, scaled)],
        },
      ],
    }),
  };
}

function withoutPeriod(uri: string, { kind, per, syntax, spans }: Metric): Report | null {
  if ((kind !== "churn" && kind !== "net-churn") || per) return null;
  return {
    at: placeOf(uri, syntax, spans.kind),
    message: message(
      "`{0}` in a month and in a year are worlds apart, and nothing says which this is: add its period, such as `per month`.",
      kind,
    ),
  };
}

function fromFew(uri: string, metric: Metric, minSample: number): Report | null {
  const sample = answersTo(metric);
  if (sample === null || sample >= minSample) return null;
  const { from } = metric.spans;
  return {
    at: from ? placeOf(uri, metric.syntax, from) : figureOf(uri, metric),
    message: few(metric.kind, sample, minSample),
  };
}

/** How many people answered the question of an NPS or CSAT; null for other metrics and where that is not said. */
function answersTo(metric: Metric): number | null {
  const { kind, from, scores } = metric;
  const stated = numberOf(from) ?? null;
  if (kind === "nps") return npsShares(metric)?.sample ?? stated;
  if (kind !== "csat") return null;
  if (scores?.length !== 5) return scores ? null : stated;
  return meanOfScores(scores.map(({ count }) => numberOf(count) ?? 0)).sample;
}

function few(kind: string, sample: number, minSample: number): Message {
  return sample === 1
    ? message(
        "`{0}` comes from one answer, and below {1} it may be all luck: ask more customers before acting on it.",
        kind,
        minSample,
      )
    : message(
        "`{0}` comes from {1} answers, and below {2} it may be all luck: ask more customers before acting on it.",
        kind,
        sample,
        minSample,
      );
}
