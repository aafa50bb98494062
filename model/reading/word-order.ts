import { excerpt } from "../../grammar/excerpt.ts";
import type { Value } from "../../grammar/syntax.ts";
import type { Slot, Slots } from "../../grammar/vocabulary/definitions.ts";
import { wordsOf } from "./describe-type.ts";
import { idFromLabel } from "./id-from-label.ts";
import { asItShouldBe, readValue } from "./read-value.ts";
import { readText } from "./texts.ts";

/** An amount of money is two words. */
const mostWordsASlot = 2;

/**
 * Words in the order in which slots expect them, with what is missing where there is only one thing that it
 * could be.
 * @returns null where the words do not fit in any order
 */
export function inOrder(
  slots: Slots,
  words: readonly Value[],
  textOf: (word: Value) => string,
): string | null {
  const rows = Object.values<Slot>(slots);
  if (words.length > mostWordsASlot * rows.length) return null;
  const left = [...words];
  const ordered: string[] = [];
  for (const slot of rows) {
    const reads = left.map((_, index) => readValue(slot, left.slice(index), textOf));
    const found = reads.findIndex((read) => read !== null);
    if (found >= 0) {
      const read = reads[found]!;
      ordered.push(excerpt(asItShouldBe(read, left.splice(found, read.words), textOf)));
    } else if (!slot.optional) {
      const only = onlyChoice(slot, left, textOf);
      if (!only) return null;
      ordered.push(only);
    }
  }
  return left.length === 0 ? ordered.join(" ") : null;
}

/** The only word that a slot names, or, for a new name, one made of the label. */
function onlyChoice(
  slot: Slot,
  words: readonly Value[],
  textOf: (word: Value) => string,
): string | undefined {
  if (slot.type !== "name") return wordsOf(slot).length === 1 ? wordsOf(slot)[0] : undefined;
  const label = words.find((word) => word.kind === "string");
  return label && idFromLabel(readText(textOf(label)));
}
