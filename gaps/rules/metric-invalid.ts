import { type Message, message } from "../../grammar/message.ts";
import type { Metric } from "../../model/elements.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { metricValues } from "../../model/metric-value.ts";
import { placeOf } from "../finding.ts";
import { replace } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { figureOf, measuredOf } from "../metrics/metric-places.ts";
import { metricProblem } from "../metrics/metric-problems.ts";
import { type Misfit, misfitsOfRating } from "../metrics/misfits.ts";
import { rounded, tolerance } from "../phrases.ts";
import { type Report, rule } from "../rule.ts";

export const metricInvalid = rule({
  name: "metric-invalid",
  severity: "error",
  summary: message("A figure is out of its range, of the wrong type, or at odds with the figures beside it."),
  why: message(
    "Decisions rest on these figures; one that cannot be true helps nobody (S2 names the metrics and how they are computed).",
  ),
  options: {},
  fix: message("Write the figure that the others come to, or the percentage that is meant."),

  checkJourney(journey, { report }) {
    const { uri, metrics, touchpoints } = journey;
    const unsound = new Set<Metric>();
    for (const metric of metrics) {
      const problem = metricProblem(metric);
      if (!problem) continue;
      unsound.add(metric);
      report({
        at: placeOf(uri, metric.syntax, problem.at),
        message: problem.message,
        personas: measuredOf(metric),
        ...(problem.instead !== undefined && { fixes: () => [written(uri, metric, problem)] }),
      });
    }
    for (const together of holdersOf(journey))
      for (const problem of contradictions(
        uri,
        together.filter((metric) => !unsound.has(metric)),
      ))
        report(problem);
    for (const { declared } of touchpoints) {
      const [misfit] = declared.rating ? misfitsOfRating(declared.rating) : [];
      if (misfit) report({ at: placeOf(uri, declared.rating!.syntax, misfit.at), message: misfit.message });
    }
  },

  examples: {
    accepts: [
      "metric nps 20 promoters 45% passives 30% detractors 25%",
      'journey j "J" {\n  metric churn 2.8% per month\n  metric retention 97.2% per month\n  metric retention 71% per year\n}',
      "metric churn lost 34 of 1200 per month",
      "metric nps 20 promoters 29% passives 61% detractors 10%",
      'journey j "J" {\n  metric churn 2.8% per month as-of 2026-Q1\n  metric retention 95% per month as-of 2026-Q2\n}',
      'stage a "A" {\n  metric churn 2.8% per month\n  touchpoint one "1" { metric retention 95% per month }\n}',
      "metric csat scores 4, 9, 20, 88, 89 target 4.2/5 baseline 80%",
    ],
    rejects: [
      "metric nps <|120|> from 400",
      "metric nps promoters <|45%|> passives 30% detractors 20%",
      "metric nps 25 promoters <|45%|> passives 30% detractors 20%",
      "metric nps promoters 45 passives <|30%|> detractors 25",
      "metric csat scores <|4, 9, 20|>",
      "metric nps promoters 45 passives 30 detractors 25 from <|3000|>",
      "metric conversion <|28|>",
      "metric conversion 340 of 1200 target <|30|>",
      "metric csat 84% from 210 target <|4.2/5|>",
      "metric clv 840 EUR baseline <|800 USD|>",
      "metric visits 9 trend 2026-Q1 7, 2026-Q2 <|8%|>",
      'touchpoint r "R" { rating <|6/5|> from 10 }',
      "metric nps <|35|> promoters 45% passives 30% detractors 25%",
      "metric response-time <|85%|>",
      "metric churn lost <|34|> of 30 per year",
      'journey j "J" {\n  metric churn 2.8% per month\n  metric retention <|95%|> per month\n}',
    ],
  },
});

function written(uri: string, { syntax }: Metric, { at, instead }: Misfit): Fix {
  return {
    title: message("Write `{0}` instead", instead!),
    edits: [replace(uri, syntax, at!, instead!)],
  };
}

/** The metrics that stand together: of the journey, of each stage and of each touchpoint. */
function holdersOf({ declared, allStages, touchpoints }: JourneyMap): (readonly Metric[])[] {
  return [declared, ...allStages.map((each) => each.declared), ...touchpoints.map((each) => each.declared)]
    .map((holder) => holder.metric)
    .filter((metrics) => metrics.length > 1);
}

/** Churn and retention of one place, period and date and the same personas that do not add up. */
function contradictions(uri: string, metrics: readonly Metric[]): Report[] {
  const reports: Report[] = [];
  const first = new Map<string, Metric>();
  for (const metric of metrics) {
    if ((metric.kind !== "churn" && metric.kind !== "retention") || !metric.per) continue;
    const about = `${metric.per} ${metric.asOf?.last ?? ""} ${measuredOf(metric).sort().join(" ")}`;
    const other = first.get(`${metric.kind === "churn" ? "retention" : "churn"} ${about}`);
    const sum = other ? percentOf(other) + percentOf(metric) : Number.NaN;
    if (other && Math.abs(sum - 100) > tolerance) {
      const text = message(
        "Churn and retention per {0} add up to {1} %, not 100 %: correct the one that is wrong.",
        periodName(metric.per),
        rounded(sum),
      );
      const related = [{ at: figureOf(uri, other), message: message("The other figure is here.") }];
      reports.push({ at: figureOf(uri, metric), message: text, related, personas: measuredOf(metric) });
    }
    const own = `${metric.kind} ${about}`;
    if (!first.has(own)) first.set(own, metric);
  }
  return reports;
}

function percentOf(metric: Metric): number {
  const quantity = metricValues(metric)[0]?.quantity;
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
