import { type Message, message } from "../../grammar/message.ts";
import type { Metric } from "../../model/elements.ts";
import { metricValue, npsShares, numberOf } from "../../model/metric-value.ts";
import { placeOf } from "../finding.ts";
import { figureOf, partOf } from "../metric-places.ts";
import { misfitMessage, misfits } from "../metric-ranges.ts";
import { rounded } from "../phrases.ts";
import { type Report, rule } from "../rule.ts";

export const metricInvalid = rule({
  name: "metric-invalid",
  severity: "error",
  summary: "A figure is out of its range, of the wrong type, or at odds with the figures beside it.",
  why: "Decisions rest on these figures; one that cannot be true helps nobody (S2 names the metrics and how they are computed).",
  options: {},

  checkJourney({ uri, metrics, touchpoints }, { report }) {
    const sound = metrics.filter((metric) => {
      const problem = problemOf(uri, metric);
      if (problem) report(problem);
      return !problem;
    });
    for (const problem of contradictions(uri, sound)) report(problem);
    for (const { declared } of touchpoints) {
      const { rating } = declared;
      if (!rating) continue;
      const [misfit] = misfits({ kind: "rating", value: rating.value, from: rating.from } as Metric);
      if (!misfit) continue;
      const at = placeOf(uri, rating.syntax, misfit.part === "from" ? rating.spans.from : rating.spans.value);
      report({ at, message: misfitMessage({ kind: "rating" } as Metric, misfit) });
    }
  },

  examples: {
    accepts: [
      "metric nps 20 promoters 45% passives 30% detractors 25%",
      'journey j "J" {\n  metric churn 2.8% per month\n  metric retention 97.2% per month\n  metric retention 71% per year\n}',
      "metric churn lost 34 of 1200 per month",
      "metric nps 20 promoters 29% passives 61% detractors 10%",
    ],
    rejects: [
      "metric nps <|120|> from 400",
      "metric nps promoters <|45%|> passives 30% detractors 20%",
      "metric nps <|35|> promoters 45% passives 30% detractors 25%",
      "metric response-time <|85%|>",
      "metric churn lost <|34|> of 30 per year",
      'journey j "J" {\n  metric churn 2.8% per month\n  metric retention <|95%|> per month\n}',
    ],
  },
});

/** The first thing that is wrong with a metric by itself. */
function problemOf(uri: string, metric: Metric): Report | null {
  const [misfit] = misfits(metric);
  if (misfit) return { at: partOf(uri, metric, misfit.part), message: misfitMessage(metric, misfit) };
  const text = npsProblem(metric) ?? moreThanThereWere(metric);
  return text && { at: figureOf(uri, metric), message: text };
}

function npsProblem(metric: Metric): Message | null {
  const { kind, promoters, passives, detractors, value } = metric;
  if (kind !== "nps") return null;
  const parts = [promoters, passives, detractors];
  if (parts.every((part) => part?.unit === "percent")) {
    const sum = parts.reduce((total, part) => total + part.value, 0);
    if (Math.abs(sum - 100) > 1 + 1e-6) {
      return message(
        "Promoters, passives and detractors add up to {0} %, not 100 %: correct the figure that is wrong.",
        rounded(sum),
      );
    }
  }
  const shares = npsShares(metric);
  const computed = shares && 100 * (shares.promoters - shares.detractors);
  if (computed === null || value?.unit !== "number" || Math.abs(computed - value.value) <= 1 + 1e-6)
    return null;
  return message(
    "This says {0}, but its promoters and detractors make {1}: correct the one that is wrong.",
    value.value,
    rounded(computed),
  );
}

function moreThanThereWere({ kind, value, lost, of }: Metric): Message | null {
  const part = numberOf(kind === "conversion" ? value : lost);
  const whole = numberOf(of);
  if (part === undefined || whole === undefined || part <= whole) return null;
  return message("{0} of {1} is more than there were: correct the figure that is wrong.", part, whole);
}

/** Churn and retention of one period and the same personas that do not add up. */
function contradictions(uri: string, metrics: readonly Metric[]): Report[] {
  const reports: Report[] = [];
  const first = new Map<string, Metric>();
  for (const metric of metrics) {
    if ((metric.kind !== "churn" && metric.kind !== "retention") || !metric.per) continue;
    const counterpart = metric.kind === "churn" ? "retention" : "churn";
    const about = `${metric.per} ${forWhom(metric)}`;
    const other = first.get(`${counterpart} ${about}`);
    const sum = other ? percentOf(other) + percentOf(metric) : Number.NaN;
    if (other && Math.abs(sum - 100) > 1 + 1e-6) {
      const text = message(
        "Churn and retention per {0} add up to {1} %, not 100 %: correct the one that is wrong.",
        periodName(metric.per),
        rounded(sum),
      );
      const related = [{ at: figureOf(uri, other), message: message("The other figure is here.") }];
      reports.push({ at: figureOf(uri, metric), message: text, related });
    }
    const own = `${metric.kind} ${about}`;
    if (!first.has(own)) first.set(own, metric);
  }
  return reports;
}

function forWhom(metric: Metric): string {
  return (metric.for ?? [])
    .map(({ persona }) => persona.name)
    .sort()
    .join(" ");
}

function percentOf(metric: Metric): number {
  const quantity = metricValue(metric)?.quantity;
  return quantity?.unit === "percent" ? quantity.value : Number.NaN;
}

function periodName(per: NonNullable<Metric["per"]>): Message {
  switch (per) {
    case "day":
      return message("day");
    case "week":
      return message("week");
    case "month":
      return message("month");
    case "quarter":
      return message("quarter");
    case "year":
      return message("year");
  }
}
