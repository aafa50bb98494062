import { metricKind } from "../../grammar/vocabulary/metric-kinds.ts";
import type { Quantity } from "../../grammar/vocabulary/value-types.ts";
import type { Metric } from "../../model/elements.ts";
import { type MetricValue, metricValues } from "../../model/metric-value.ts";
import { misfitsOf } from "./misfits.ts";

/** Which figure is better, as the metric says itself, or else its kind; null where nobody says. */
function betterOf({ kind, better }: Metric): "higher" | "lower" | null {
  const known = metricKind(kind);
  return better ?? (known ? (known.better ?? "higher") : null);
}

/** What arithmetic with decimals leaves behind is no difference. */
export const noise = 1e-6;

/** The figure of a metric that another one, such as its target, can be compared with; null where there is none. */
export function figureBeside(metric: Metric, other: Quantity): MetricValue | null {
  return metricValues(metric).find(({ quantity }) => comparable(quantity, other)) ?? null;
}

/**
 * By how much a figure is worse than another, in its own unit; null where the two cannot be compared, or nobody
 * says which way is better.
 */
export function shortfall(metric: Metric, figure: Quantity, other: Quantity): number | null {
  const pair = comparable(figure, other);
  const better = betterOf(metric);
  if (!pair || !better) return null;
  return better === "lower" ? pair[0] - pair[1] : pair[1] - pair[0];
}

/** Two figures in one unit, that of the first; null where they cannot be compared. */
function comparable(a: Quantity, b: Quantity): [number, number] | null {
  if (a.unit === "duration" && b.unit === "duration") return [a.seconds, b.seconds];
  if (a.unit === "money" && b.unit === "money") return a.currency === b.currency ? [a.value, b.value] : null;
  if (a.unit === "ratio" && b.unit === "ratio") {
    return [a.value, 1 + ((b.value - 1) * (a.max - 1)) / (b.max - 1)];
  }
  if ((a.unit === "number" || a.unit === "percent") && a.unit === b.unit) return [a.value, b.value];
  return null;
}

/** The figure that misses its target, by more than chance explains where the sample is known; null where none does. */
export function missedTarget(metric: Metric): MetricValue | null {
  const { target } = metric;
  const figure = target && misfitsOf(metric).length === 0 ? figureBeside(metric, target) : null;
  const gap = figure && shortfall(metric, figure.quantity, target!);
  return figure && gap !== null && gap > (figure.halfWidth ?? 0) + noise ? figure : null;
}
