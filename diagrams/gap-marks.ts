import { isRule } from "../gaps/catalogue.ts";
import type { Finding, Severity } from "../gaps/finding.ts";
import { chunkOf } from "../grammar/syntax.ts";
import type { JourneyMap, Stage, Touchpoint } from "../model/journey-map.ts";

/** How bad the worst gap at a place is; nothing where there is none, or none worth a mark. */
export type GapMarks = ReadonlyMap<Stage | Touchpoint, "error" | "warning">;

/** Marks the innermost stage or touchpoint that each gap begins in. */
export function gapMarks(journey: JourneyMap, findings: readonly Finding[]): GapMarks {
  const marks = new Map<Stage | Touchpoint, "error" | "warning">();
  for (const [place, found] of findingsByPlace(journey, findings))
    if (place) marks.set(place, found.some(({ severity }) => severity === "error") ? "error" : "warning");
  return marks;
}

/**
 * The gaps of a journey that are worth a mark, by the innermost stage or touchpoint that each begins in; null stands
 * for the journey itself. In file order. What cannot be read is no gap.
 */
export function findingsByPlace(
  journey: JourneyMap,
  findings: readonly Finding[],
): Map<Stage | Touchpoint | null, Finding[]> {
  const worthAMark = findings.filter(({ rule, severity }) => isRule(rule) && isWorthAMark(severity));
  const byPlace = new Map<Stage | Touchpoint | null, Finding[]>();
  for (const [finding, place] of placesOf(journey, worthAMark)) {
    const found = byPlace.get(place);
    if (found) found.push(finding);
    else byPlace.set(place, [finding]);
  }
  return byPlace;
}

/**
 * The innermost stage or touchpoint that each finding in a journey begins in, null for the journey itself. In file
 * order, and without those outside of it.
 */
export function placesOf(
  { declared, allStages, touchpoints }: JourneyMap,
  findings: readonly Finding[],
): Map<Finding, Stage | Touchpoint | null> {
  const chunk = chunkOf(declared.syntax);
  const places = [...allStages, ...touchpoints].sort((a, b) => startOf(a) - startOf(b));
  const inOrder = findings.filter(({ at }) => at.chunk === chunk).sort((a, b) => a.at.start - b.at.start);
  let last = -1;
  return new Map(
    inOrder.map((finding) => {
      while (last + 1 < places.length && startOf(places[last + 1]!) <= finding.at.start) last++;
      return [finding, innermost(places[last], finding.at.start)];
    }),
  );
}

function isWorthAMark(severity: Severity): boolean {
  return severity === "error" || severity === "warning";
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
