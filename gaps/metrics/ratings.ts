import type { Statement } from "../../grammar/syntax.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { numberOf, within } from "../../model/metric-value.ts";
import { ratingLowerBound } from "../../model/statistics.ts";
import { type Place, placeOf } from "../finding.ts";

/** A rating with how many gave it, of a touchpoint or as a metric. */
export interface SampledRating {
  readonly at: Place;
  readonly value: number;
  readonly max: number;
  readonly sample: number;
  /** Of its 95 % interval, on its own scale. */
  readonly lowerBound: number;
}

/** The ratings of a journey that say how many gave them, in file order; those that make no sense are left out. */
export function ratingsOf({ uri, touchpoints, metrics }: JourneyMap): SampledRating[] {
  const facts = [
    ...touchpoints.flatMap(({ declared }) => declared.rating ?? []),
    ...metrics.filter((metric) => metric.kind === "rating"),
  ];
  return facts.flatMap(({ syntax, spans, value, from }) => {
    const sample = numberOf(from);
    if (
      value?.unit !== "ratio" ||
      !sample ||
      sample <= 0 ||
      !within(value.value, 1, value.max) ||
      value.max <= 1
    )
      return [];
    const at = placeOf(uri, syntax, wholeRange(syntax, spans));
    return [
      {
        at,
        value: value.value,
        max: value.max,
        sample,
        lowerBound: ratingLowerBound(value.value, value.max, sample),
      },
    ];
  });
}

function wholeRange(
  syntax: Statement,
  { value, from }: { value?: { start: number; end: number }; from?: { start: number; end: number } },
) {
  const parts = [value, from].filter((part) => part !== undefined);
  const onLine = parts.filter((part) => part.end <= (syntax.block?.start ?? syntax.end));
  return {
    start: Math.min(...onLine.map((part) => part.start)),
    end: Math.max(...onLine.map((part) => part.end)),
  };
}
