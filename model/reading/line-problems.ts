import { excerpt } from "../../grammar/excerpt.ts";
import { type Message, message } from "../../grammar/message.ts";
import { nearest } from "../../grammar/nearest.ts";
import type { Slot, Slots } from "../../grammar/vocabulary/definitions.ts";
import { describeType, wordsOf } from "./describe-type.ts";
import { clauseFrom, type Line, type Parameters } from "./line.ts";
import { asTexts, withoutQuotes } from "./quotes.ts";
import { readValue } from "./read-value.ts";
import { inOrder } from "./word-order.ts";

/** More words than these are not listed where one of them is near. */
const mostWordsToList = 8;

/** Where a line was read up to when a slot did not take the next word. */
export interface UnfilledSlot {
  /** The keyword or named part that the slots belong to. */
  readonly name: string;
  readonly slots: Slots;
  readonly slot: Slot;
  /** An optional slot before it that was left empty, for there were too few words. */
  readonly skipped: Slot | null;
  /** The first word for the slots. */
  readonly start: number;
  /** The word that does not fit. */
  readonly at: number;
  readonly parameters: Parameters;
}

/** What to say of a word that the slot at which it was written does not take. */
export function wrongValue(line: Line, unfilled: UnfilledSlot): Message {
  const { name, slots, slot, skipped, start, at, parameters } = unfilled;
  const { value } = line.words[at]!;
  const wanted = describeType(slot);
  const written = excerpt(line.textOf(value));
  const choices = wordsOf(slot);
  const near = value.kind === "name" ? nearest(written, choices) : undefined;
  if (near) {
    return choices.length > mostWordsToList
      ? message("`{0}` cannot be `{1}`: did you mean `{2}`?", name, written, near)
      : message("`{0}` takes {1}; this is `{2}`: did you mean `{3}`?", name, wanted, written, near);
  }
  if (skipped && readValue(skipped, [value], line.textOf))
    return message(
      "`{0}` needs {1}: write that instead of `{2}`, or after it if it is {3}.",
      name,
      wanted,
      written,
      describeType(skipped),
    );
  const clause = clauseFrom(line, start, parameters);
  const ordered = inOrder(slots, clause, line.textOf);
  if (ordered) return message("`{0}` begins with {1}: write `{0} {2}`.", name, wanted, ordered);
  const types = Object.values<Slot>(slots);
  const plain = types
    .slice(0, types.indexOf(slot) + 1)
    .map((type) => withoutQuotes(type, value, line.textOf))
    .find((said) => said !== null);
  if (plain) return message("Write `{0}` without quotation marks.", excerpt(plain));
  const texts = asTexts(slots, clause, line.textOf);
  if (texts) return message("Put text between quotation marks: write `{0}`.", texts);
  return message("`{0}` takes {1}; this is `{2}`.", name, wanted, written);
}

/** @param before the word after which something is missing, if that is not the name itself */
export function missingValue(name: string, slot: Slot, before: string | null): Message {
  const wanted = describeType(slot);
  return before
    ? message("`{0}` needs {1} after `{2}`.", name, wanted, excerpt(before))
    : message("`{0}` needs {1} after it.", name, wanted);
}

export const hereTwice = (name: string): Message => message("`{0}` is here twice: keep one.", name);

export const listedTwice = (written: string): Message =>
  message("`{0}` is listed twice: keep one.", excerpt(written));

export const twoForEveryone = (name: string): Message =>
  message("`{0}` has two values for everyone: keep one, or name the persona that each is for.", name);
