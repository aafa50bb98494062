import type { Value } from "../../grammar/syntax.ts";
import type { Parameters, PropertyDefinition, Saying, Slot } from "../../grammar/vocabulary/definitions.ts";
import type { ValueType } from "../../grammar/vocabulary/value-types.ts";
import { readValue } from "./read-value.ts";

/** What may come next on a line. */
export interface Expectation {
  readonly values: readonly ValueType[];
  readonly parameters: readonly string[];
  /** The line says enough already: what follows may be left out. */
  readonly complete: boolean;
}

/** What a line may say: a property's, or that of a named part on a line of its own. */
export type LineDefinition = Saying & Pick<PropertyDefinition, "parameters" | "variants">;

/** The named parts of a line that begins with a word: those that it alone has come first. */
export function parametersOf({ parameters, variants }: LineDefinition, firstWord: string): Parameters {
  const own = variants && Object.hasOwn(variants, firstWord) ? variants[firstWord]!.parameters : {};
  return { ...own, ...parameters };
}

/**
 * What a line may say after the words that stand there already.
 * @param afterComma whether a comma follows the last word
 */
export function expectNext(
  definition: LineDefinition,
  words: readonly Value[],
  afterComma: boolean,
  textOf: (word: Value) => string,
): Expectation {
  const parameters = parametersOf(definition, words[0] ? textOf(words[0]) : "");
  const left = (saying: Saying, clause: readonly Value[]) => slotsLeft(saying, clause, textOf);
  const used = new Set<string>();
  let saying: Saying = definition;
  let clause: Value[] = [];
  for (const word of words) {
    if (word.afterComma) clause = [];
    const name = word.kind === "name" ? textOf(word) : "";
    if (Object.hasOwn(parameters, name) && isComplete(left(saying, clause))) {
      saying = parameters[name]!;
      clause = [];
      used.add(name);
    } else clause.push(word);
  }
  if (afterComma && !saying.list) return { complete: false, values: [], parameters: [] };
  const open = left(saying, afterComma ? [] : clause);
  const complete = isComplete(open) && !afterComma;
  return {
    complete,
    values: upToRequired(open),
    parameters: complete ? Object.keys(parameters).filter((name) => !used.has(name)) : [],
  };
}

/**
 * The slots that are open after the words of a clause. Words that can be read in several ways, as `neutral` as
 * a feeling or as a persona's name, are read in the way that leaves nothing missing.
 */
function slotsLeft(
  { values }: Saying,
  clause: readonly Value[],
  textOf: (word: Value) => string,
): readonly Slot[] {
  const ways = waysToGoOn(Object.values(values), clause, textOf);
  return ways.find(isComplete) ?? ways[0] ?? [];
}

function waysToGoOn(
  slots: readonly Slot[],
  words: readonly Value[],
  textOf: (word: Value) => string,
): (readonly Slot[])[] {
  const [slot, ...later] = slots;
  if (words.length === 0) return [slots];
  if (!slot) return [];
  const read = readValue(slot, words, textOf);
  return [
    ...(read ? waysToGoOn(later, words.slice(read.words), textOf) : []),
    ...(slot.optional ? waysToGoOn(later, words, textOf) : []),
  ];
}

function isComplete(slots: readonly Slot[]): boolean {
  return slots.every((slot) => slot.optional);
}

function upToRequired(slots: readonly Slot[]): readonly Slot[] {
  const required = slots.findIndex((slot) => !slot.optional);
  return required < 0 ? slots : slots.slice(0, required + 1);
}
