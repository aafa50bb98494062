import type { Quantity } from "../grammar/vocabulary/value-types.ts";
import type { Metric } from "../model/elements.ts";

const lowerKinds: ReadonlySet<string> = new Set(["churn", "net-churn", "response-time", "resolution-time"]);

export function lowerIsBetter({ kind, better }: Metric): boolean {
  return better ? better === "lower" : lowerKinds.has(kind);
}

/** Two figures in one unit, that of the first; null where they cannot be compared. */
export function comparable(a: Quantity, b: Quantity): [number, number] | null {
  if (a.unit === "duration" && b.unit === "duration") return [a.seconds, b.seconds];
  if (a.unit === "money" && b.unit === "money") return a.currency === b.currency ? [a.value, b.value] : null;
  if (a.unit === "ratio" && b.unit === "ratio") {
    return [a.value, 1 + ((b.value - 1) * (a.max - 1)) / (b.max - 1)];
  }
  if ((a.unit === "number" || a.unit === "percent") && a.unit === b.unit) return [a.value, b.value];
  return null;
}
