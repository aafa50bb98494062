import type { Finding } from "../gaps/finding.ts";
import { chunkOf } from "../grammar/syntax.ts";
import type { JourneyMap, Stage, Touchpoint } from "../model/journey-map.ts";

/** How bad the worst gap at a place is; nothing where there is none, or none worth a mark. */
export type GapMarks = ReadonlyMap<Stage | Touchpoint, "error" | "warning">;

/** Marks the innermost stage or touchpoint that each finding begins in. */
export function gapMarks(
  { declared, allStages, touchpoints }: JourneyMap,
  findings: readonly Finding[],
): GapMarks {
  const chunk = chunkOf(declared.syntax);
  const places = [...allStages, ...touchpoints].sort((a, b) => startOf(a) - startOf(b));
  const inOrder = findings
    .filter(({ at, severity }) => at.chunk === chunk && (severity === "error" || severity === "warning"))
    .sort((a, b) => a.at.start - b.at.start);
  const marks = new Map<Stage | Touchpoint, "error" | "warning">();
  let last = -1;
  for (const { at, severity } of inOrder) {
    while (last + 1 < places.length && startOf(places[last + 1]!) <= at.start) last++;
    const place = innermost(places[last], at.start);
    if (place && marks.get(place) !== "error") marks.set(place, severity as "error" | "warning");
  }
  return marks;
}

function startOf(place: Stage | Touchpoint): number {
  return place.declared.syntax.start;
}

/** The first place that holds an offset, of one that begins before it and those around it. */
function innermost(place: Stage | Touchpoint | undefined, offset: number): Stage | Touchpoint | null {
  let at: Stage | Touchpoint | null = place ?? null;
  while (at && at.declared.syntax.end <= offset) at = "stage" in at ? at.stage : at.outer;
  return at;
}
