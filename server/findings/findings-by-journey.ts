import type { Finding } from "../../gaps/finding.ts";
import { chunkOf } from "../../grammar/syntax.ts";
import type { CheckedDocument } from "../../project/project.ts";

/** The findings in the journeys of a file, by their ids; those outside of them under null. */
export function findingsByJourney({ journeys, findings }: CheckedDocument): Map<string | null, Finding[]> {
  const byChunk = Map.groupBy(journeys, ({ declared }) => chunkOf(declared.syntax));
  return Map.groupBy(findings, ({ at }) => {
    const around = byChunk.get(at.chunk)?.find(({ declared: { syntax } }) => {
      return syntax.start <= at.start && at.start < syntax.end;
    });
    return around?.declared.id || null;
  });
}
