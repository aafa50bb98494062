import { Notes } from "../grammar/notes.ts";
import type { Range, Statement } from "../grammar/syntax.ts";
import type { Reference } from "../grammar/vocabulary/value-types.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { referencesIn } from "../model/reading/bind.ts";
import { type Declaration, resolve } from "../model/resolve.ts";
import type { LinkedFile } from "./linked-file.ts";

/** A name where it stands. */
export interface Occurrence {
  readonly uri: string;
  readonly statement: Statement;
  readonly at: Range;
  /** Whether it is declared here, and not used. */
  readonly isDeclaration: boolean;
}

/**
 * Everywhere that a name stands: first where it is declared, then where it is used.
 * @param files those that can see where it is declared
 */
export function occurrencesOf(declaration: Declaration, files: readonly LinkedFile[]): Occurrence[] {
  const { uri, syntax, name } = declaration;
  const declared = name ? [{ uri, statement: syntax, at: name, isDeclaration: true }] : [];
  return [...declared, ...files.flatMap((file) => usesIn(file, declaration))];
}

function usesIn({ own, scope, journeys }: LinkedFile, { syntax }: Declaration): Occurrence[] {
  const uses = [
    ...own.personas
      .flatMap(referencesIn)
      .filter((reference) => resolve(reference, scope, null)?.syntax === syntax),
    ...journeys.flatMap((journey) => usesByDeclaration(journey).get(syntax) ?? []),
  ];
  return uses.map(({ syntax: at }) => ({ uri: own.uri, statement: at.parent, at, isDeclaration: false }));
}

const journeyUses = new Notes<JourneyMap, ReadonlyMap<Statement | undefined, readonly Reference[]>>();

/** The names in a journey by where they are declared; worked out once, as a journey map never changes. */
function usesByDeclaration(journey: JourneyMap): ReadonlyMap<Statement | undefined, readonly Reference[]> {
  let uses = journeyUses.get(journey);
  if (!uses) {
    const references = referencesIn(journey.declared);
    uses = Map.groupBy(references, (reference) => resolve(reference, journey.scope, journey)?.syntax);
    journeyUses.set(journey, uses);
  }
  return uses;
}
