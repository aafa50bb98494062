import { metricKind } from "../../grammar/vocabulary/metric-kinds.ts";
import type { Metric } from "../../model/elements.ts";
import { type Place, placeOf } from "../finding.ts";

/** Ids of the personas whom a metric is about; none where it is about everybody. */
export function measuredOf(metric: Metric): string[] {
  return (metric.for ?? []).map(({ persona }) => persona.name);
}

/** Where a metric's figure stands: its value, or the first of the parts that it is computed from, else its kind. */
export function figureOf(uri: string, { kind, syntax, spans }: Metric): Place {
  const parts = Object.keys(metricKind(kind)?.parameters ?? {});
  const [own] = [spans.value, ...parts.map((part) => spans[part as "lost"])].filter(
    (span) => span !== undefined,
  );
  return placeOf(uri, syntax, own ?? spans.kind ?? syntax);
}
