import type { Range, Statement } from "../grammar/syntax.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { referencesIn } from "../model/reading/bind.ts";
import { type Declaration, resolve } from "../model/resolve.ts";
import type { LinkedFile } from "./linked-files.ts";

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
  const uses = (element: { syntax: Statement }, journey: JourneyMap | null) =>
    referencesIn(element)
      .filter((reference) => resolve(reference, scope, journey)?.syntax === syntax)
      .map((reference) => ({
        uri: own.uri,
        statement: reference.syntax.parent,
        at: reference.syntax,
        isDeclaration: false,
      }));
  return [
    ...own.personas.flatMap((persona) => uses(persona, null)),
    ...journeys.flatMap((journey) => uses(journey.declared, journey)),
  ];
}
