import { type Chunk, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import type { Parameter, Parameters, PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { type Expectation, expectNext, parametersOf } from "../../model/reading/expectation.ts";
import { rowOf } from "./keyword-rows.ts";

/** A place on the line of a property, or of a named part that has a line of its own. */
export interface LinePlace {
  readonly definition: PropertyDefinition | Parameter;
  readonly before: readonly Value[];
  /** What may stand there. */
  readonly expected: Expectation;
  /** All named parts of the line. */
  readonly parameters: Parameters;
}

/** The place at an offset of a statement's line; null where the vocabulary does not know the line. */
export function linePlaceAt(
  chunk: Chunk,
  around: readonly Statement[],
  statement: Statement,
  offset: number,
): LinePlace | null {
  if (!statement.keyword) return null;
  const keyword = textOf(chunk, statement.keyword);
  const row = rowOf(chunk, around, keyword);
  const parts = namedPartsAround(chunk, around);
  const part = Object.hasOwn(parts, keyword) ? parts[keyword] : null;
  const definition = row && "values" in row ? row : part;
  if (!definition) return null;
  const before = statement.words.filter((word) => word.end <= offset && word.start < offset);
  const end = before.at(-1)?.end ?? statement.keyword.end;
  const afterComma = chunk.text.slice(end, offset).includes(",");
  return {
    definition,
    before,
    expected: expectNext(definition, before, afterComma, (word) => textOf(chunk, word)),
    parameters: parametersOf(definition, before[0] ? textOf(chunk, before[0]) : ""),
  };
}

/** The named parts that may stand on lines of their own in a place: those of the property in whose block it is. */
export function namedPartsAround(chunk: Chunk, around: readonly Statement[]): Parameters {
  const owner = around.at(-1);
  const row = owner?.keyword && rowOf(chunk, around.slice(0, -1), textOf(chunk, owner.keyword));
  const firstWord = owner?.words[0];
  return row && "values" in row ? parametersOf(row, firstWord ? textOf(chunk, firstWord) : "") : {};
}
