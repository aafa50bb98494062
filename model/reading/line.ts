import { excerpt } from "../../grammar/excerpt.ts";
import type { Range, Value } from "../../grammar/syntax.ts";
import type { PropertyDefinition, Saying } from "../../grammar/vocabulary/definitions.ts";

export type Parameters = Readonly<Record<string, Saying>>;

/** A word of a line, and whether a comma parts it from the one before. */
export interface Word {
  readonly value: Value;
  readonly afterComma: boolean;
}

/** What a line says after its keyword. */
export interface Line {
  readonly keyword: string;
  readonly definition: Saying & Pick<PropertyDefinition, "parameters" | "variants">;
  readonly words: readonly Word[];
  textOf(range: Range): string;
}

/** The named part that a word opens, if any. */
export function parameterOf(
  word: Value | undefined,
  parameters: Parameters,
  textOf: (word: Value) => string,
): Saying | undefined {
  if (word?.kind !== "name") return undefined;
  const name = textOf(word);
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}

export function parameterAt({ words, textOf }: Line, at: number, parameters: Parameters): Saying | undefined {
  return parameterOf(words[at]?.value, parameters, textOf);
}

/** The words from one on, up to the next comma or named part. */
export function clauseFrom(line: Line, start: number, parameters: Parameters): readonly Value[] {
  const end = line.words.findIndex(
    ({ afterComma }, index) =>
      index >= start && ((afterComma && index > start) || parameterAt(line, index, parameters)),
  );
  return line.words.slice(start, end < 0 ? undefined : end).map(({ value }) => value);
}

/** The beginning of a word; empty where there is none. */
export function writtenAt({ words, textOf }: Line, at: number): string {
  return words[at] ? excerpt(textOf(words[at].value)) : "";
}

export function isNameAt({ words }: Line, at: number): boolean {
  return words[at]?.value.kind === "name";
}
