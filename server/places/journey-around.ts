import type { Statement } from "../../grammar/syntax.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { CheckedDocument } from "../../project/project.ts";

/** The journey that a place is in. */
export function journeyAround(
  { journeys }: CheckedDocument,
  around: readonly Statement[],
  statement: Statement,
): JourneyMap | null {
  const outermost = around[0] ?? statement;
  return journeys.find((journey) => journey.declared.syntax === outermost) ?? null;
}
