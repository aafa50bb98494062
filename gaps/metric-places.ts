import type { Range } from "../grammar/syntax.ts";
import type { Metric } from "../model/elements.ts";
import { type Place, placeOf } from "./finding.ts";

/** The parts of metrics that say what their figure is, in the order in which they are looked for. */
const figures = ["value", "promoters", "scores", "lost", "start", "margin", "churn"] as const;

/** Where a metric's figure stands: its value, or the parts that it is computed from, else its kind. */
export function figureOf(uri: string, metric: Metric): Place {
  const { value, ...parts } = metric.spans;
  const own: Range | undefined =
    value ?? figures.map((part) => parts[part as keyof typeof parts]).find((span) => span !== undefined);
  return placeOf(uri, metric.syntax, own ?? metric.spans.kind ?? metric.syntax);
}

/** Where a part of a metric stands. */
export function partOf(uri: string, metric: Metric, part: keyof Metric["spans"]): Place {
  return placeOf(uri, metric.syntax, metric.spans[part] ?? metric.syntax);
}
