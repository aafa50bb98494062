import type { Value } from "../grammar/syntax.ts";
import type { PropertyDefinition, Saying, Slot } from "../grammar/vocabulary/definitions.ts";
import type { ValueType } from "../grammar/vocabulary/value-types.ts";
import { readValue } from "./read-value.ts";

/** What may come next on a line. */
export interface Expectation {
  readonly values: readonly ValueType[];
  readonly parameters: readonly string[];
  /** The line says enough already: what follows may be left out. */
  readonly complete: boolean;
}

/** A word before the place in question. */
export interface WordBefore {
  readonly value: Value;
  readonly text: string;
  readonly afterComma: boolean;
}

/**
 * What a statement may say after the words that stand there already.
 * @param afterComma whether a comma follows the last word
 */
export function expectNext(
  definition: PropertyDefinition,
  words: readonly WordBefore[],
  afterComma: boolean,
): Expectation {
  const parameters: Readonly<Record<string, Saying>> = {
    ...definition.parameters,
    ...definition.variants?.[words[0]?.text ?? ""]?.parameters,
  };
  const isParameter = (word: WordBefore) =>
    word.value.kind === "name" && Object.hasOwn(parameters, word.text);
  const last = words.findLastIndex(
    (word, index) => isParameter(word) && (index > 0 || Object.keys(definition.values).length === 0),
  );
  const saying = last < 0 ? definition : parameters[words[last]!.text]!;
  const said = words.slice(last + 1);
  const left = slotsLeft(Object.values<Slot>(saying.values), afterComma ? [] : clauseOf(said, saying));
  const complete = left.every((slot) => slot.optional) && !afterComma;
  const used = new Set(words.filter(isParameter).map((word) => word.text));
  return {
    complete,
    values: upToRequired(left),
    parameters: complete ? Object.keys(parameters).filter((name) => !used.has(name)) : [],
  };
}

/** The words of the clause that is being written. */
function clauseOf(words: readonly WordBefore[], { list }: Saying): readonly WordBefore[] {
  const start = list ? words.findLastIndex((word) => word.afterComma) : 0;
  return words.slice(Math.max(0, start));
}

/** The slots that are still open after the words; optional ones that do not fit a word are passed over. */
function slotsLeft(slots: readonly Slot[], words: readonly WordBefore[]): readonly Slot[] {
  let slot = 0;
  for (let word = 0; word < words.length && slot < slots.length; slot++) {
    const rest = words.slice(word);
    const read = readValue(
      slots[slot]!,
      rest.map(({ value }) => value),
      (value) => rest.find((each) => each.value === value)!.text,
    );
    if (read) word += read.words;
    else if (!slots[slot]!.optional) return [];
  }
  return slots.slice(slot);
}

function upToRequired(slots: readonly Slot[]): readonly Slot[] {
  const required = slots.findIndex((slot) => !slot.optional);
  return required < 0 ? slots : slots.slice(0, required + 1);
}
