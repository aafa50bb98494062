import { message } from "../../grammar/message.ts";
import type { Range } from "../../grammar/syntax.ts";
import type { Quantity } from "../../grammar/vocabulary/value-types.ts";
import type { Metric } from "../../model/elements.ts";
import { metricValues, npsShares, numberOf } from "../../model/metric-value.ts";
import { proseQuantity, rounded, tolerance } from "../phrases.ts";
import { figureBeside } from "./metric-comparison.ts";
import { type Misfit, misfitsOf } from "./misfits.ts";

/** The first thing that is wrong with a metric by itself. */
export function metricProblem(metric: Metric): Misfit | null {
  return (
    misfitsOf(metric)[0] ??
    npsPartsProblem(metric) ??
    npsProblem(metric) ??
    scoresProblem(metric) ??
    otherSample(metric) ??
    conversionProblem(metric) ??
    moreThanThereWere(metric) ??
    otherUnit(metric)
  );
}

function npsPartsProblem({ kind, promoters, passives, detractors, spans }: Metric): Misfit | null {
  if (kind !== "nps" || !promoters) return null;
  const other =
    passives && passives.unit !== promoters.unit
      ? spans.passives
      : detractors && detractors.unit !== promoters.unit
        ? spans.detractors
        : null;
  if (other) {
    const text = message(
      "Promoters, passives and detractors are numbers of people or percentages: write all three in the same way.",
    );
    return { at: other, message: text };
  }
  const parts = [promoters, passives, detractors];
  if (!parts.every((part) => part?.unit === "percent")) return null;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (Math.abs(sum - 100) <= tolerance) return null;
  const text = message(
    "Promoters, passives and detractors add up to {0} %, not 100 %: correct the figure that is wrong.",
    rounded(sum),
  );
  return { at: spans.promoters, message: text };
}

function npsProblem(metric: Metric): Misfit | null {
  const { kind, value, spans } = metric;
  const shares = kind === "nps" ? npsShares(metric) : null;
  const computed = shares && 100 * (shares.promoters - shares.detractors);
  if (computed === null || value?.unit !== "number" || Math.abs(computed - value.value) <= tolerance)
    return null;
  const text = message(
    "This says {0}, but its promoters and detractors make {1}: correct the one that is wrong.",
    value.value,
    rounded(computed),
  );
  return { at: spans.value, message: text, instead: String(rounded(computed)) };
}

function scoresProblem({ kind, scores, spans }: Metric): Misfit | null {
  if (kind !== "csat" || !scores || scores.length === 5) return null;
  const text = message(
    "`scores` says how many people gave a 1, 2, 3, 4 and 5, so it takes five numbers; here are {0}: add what is missing.",
    scores.length,
  );
  return { at: spans.scores, message: text };
}

/** Counts that make another sample than the one that is stated: most often percentages without their sign. */
function otherSample({ kind, promoters, passives, detractors, scores, from, spans }: Metric): Misfit | null {
  const parts = kind === "nps" ? [promoters, passives, detractors] : (scores ?? []).map(({ count }) => count);
  const counts = parts.map(numberOf);
  const stated = numberOf(from);
  if (parts.length < 3 || stated === undefined || !counts.every((count) => count !== undefined)) return null;
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === stated) return null;
  const text = message(
    "These are {0} answers, and `from` says {1}: write percentages with `%`, or correct the number that is wrong.",
    sum,
    stated,
  );
  return { at: spans.from, message: text };
}

function conversionProblem(metric: Metric): Misfit | null {
  const { kind, value, of, spans } = metric;
  if (kind !== "conversion" || value?.unit !== "number" || of) return null;
  const text = message(
    "{0} of how many? Write `{0} of …` with the number of visitors, or a percentage such as `{0}%`.",
    value.value,
  );
  const share = { unit: "percent", value: value.value } as const;
  const isShare = metricProblem({ ...metric, value: share }) === null;
  return { at: spans.value, message: text, ...(isShare && { instead: `${value.value}%` }) };
}

/** A target, baseline or trend in another unit than the figure, so that the two cannot be compared. */
function otherUnit(metric: Metric): Misfit | null {
  const { kind, target, baseline, trend = [], spans } = metric;
  if (!target && !baseline && trend.length === 0) return null;
  const figure = metricValues(metric)[0]?.quantity;
  // A bare mean has no scale yet to be compared on: that is said of the figure itself.
  if (!figure || (figure.unit === "number" && (kind === "csat" || kind === "ces"))) return null;
  const others: [Quantity | undefined, Range | undefined][] = [
    [target, spans.target],
    [baseline, spans.baseline],
    ...trend.map((entry): [Quantity, Range | undefined] => [entry.value, entry.spans.value]),
  ];
  for (const [other, at] of others) {
    if (!other || figureBeside(metric, other)) continue;
    const text = message(
      "`{0}` is {1}, and {2} cannot be compared with that: write both in the same unit.",
      kind,
      proseQuantity(figure),
      proseQuantity(other),
    );
    return { at, message: text };
  }
  return null;
}

function moreThanThereWere({ kind, value, lost, of, spans }: Metric): Misfit | null {
  const part = numberOf(kind === "conversion" ? value : lost);
  const whole = numberOf(of);
  if (part === undefined || whole === undefined || part <= whole) return null;
  const text = message("{0} of {1} is more than there were: correct the figure that is wrong.", part, whole);
  return { at: kind === "conversion" ? spans.value : spans.lost, message: text };
}
