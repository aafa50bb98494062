import { anyOf } from "../grammar/alternatives.ts";
import { excerpt } from "../grammar/excerpt.ts";
import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { Slot, Slots } from "../grammar/vocabulary/definitions.ts";
import { describeType, wordsOf } from "./describe-type.ts";
import { type Line, type Parameters, parameterAt } from "./line.ts";
import { readValue } from "./read-value.ts";
import { inOrder } from "./word-order.ts";

/** More words than these are not listed where one of them is near. */
const mostWordsToList = 8;

/** With more named parts than these, only their names are listed. */
const mostPartsToOffer = 3;

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
    return message("`{0}` needs {1} after `{2}`.", name, wanted, written);
  const ordered = inOrder(slots, clauseFrom(line, start, parameters), line.textOf);
  if (ordered) return message("`{0}` begins with {1}: write `{0} {2}`.", name, wanted, ordered);
  return message("`{0}` takes {1}; this is `{2}`.", name, wanted, written);
}

/** A word that nothing on its line asks for. */
export interface LeftOver {
  readonly at: number;
  readonly parameters: Parameters;
  /** The list that was read last, if it ends right before the word. */
  readonly list: string | null;
}

/** What to say of a word that is left over. */
export function doesNotBelong(line: Line, leftOver: LeftOver): Message {
  const { at, parameters, list } = leftOver;
  const { keyword, definition, textOf } = line;
  const { value, afterComma } = line.words[at]!;
  const written = excerpt(textOf(value));
  if (afterComma) {
    return parameterAt(line, at, parameters)
      ? message("Leave out the comma before `{0}`.", written)
      : message("`{0}` expects one value, not a list: leave out `{1}`.", keyword, written);
  }
  const named = withNamedPart(line, leftOver);
  if (named) return named;
  const ordered = inOrder(definition.values, clauseAround(line, at, parameters), textOf);
  if (ordered) return message("Write `{0}`, in this order.", `${keyword} ${ordered}`);
  if (list)
    return message(
      "Put a comma before `{0}` if it belongs in the list of `{1}`, or put it on a line of its own.",
      written,
      list,
    );
  return value.kind === "name"
    ? message(
        "`{0}` does not belong in `{1}`: leave it out, or put it on a line of its own.",
        written,
        keyword,
      )
    : message("`{0}` does not belong in `{1}`: leave it out.", written, keyword);
}

/** What to say where a word is a named part, or may belong to one whose name is missing or is another word. */
function withNamedPart(line: Line, { at, parameters }: LeftOver): Message | null {
  const { value } = line.words[at]!;
  const written = excerpt(line.textOf(value));
  const isName = value.kind === "name";
  const near = isName ? nearest(written, Object.keys(parameters)) : undefined;
  if (near)
    return message("`{0}` does not belong in `{1}`: did you mean `{2}`?", written, line.keyword, near);
  const parts = partsFor(line, at, parameters);
  if (parts.length > mostPartsToOffer)
    return message("Say what `{0}` is: put {1} before it.", written, anyOf(parts.map(({ name }) => name)));
  if (parts.length > 0) {
    const opening = at === 0 ? `${line.keyword} ` : "";
    const whole = parts.map(({ name, said }) => `${opening}${name} ${said}`);
    return message("Say what `{0}` is: write {1}.", parts[0]!.said, anyOf(whole));
  }
  const forNext = isName ? partsFor(line, at + 1, parameters) : [];
  if (forNext.length === 0 || forNext.length > mostPartsToOffer) return null;
  const whole = forNext.map(({ name, said }) => `${name} ${said}`);
  return message("Write {0} instead of `{1} {2}`.", anyOf(whole), written, forNext[0]!.said);
}

/** The named parts that would take what is said from a word on, and how much of it. */
function partsFor(line: Line, at: number, parameters: Parameters): { name: string; said: string }[] {
  const words = clauseFrom(line, at, {});
  if (words.length === 0 || line.words[at]!.afterComma) return [];
  return Object.entries(parameters).flatMap(([name, { values, list }]) => {
    const [slot] = Object.values<Slot>(values);
    const read = slot && !list && !takesAnyName(slot) && readValue(slot, words, line.textOf);
    if (!read) return [];
    return { name, said: excerpt(words.slice(0, read.words).map(line.textOf).join(" ")) };
  });
}

function takesAnyName({ type }: Slot): boolean {
  return type === "name" || type === "label" || type === "reference";
}

/** The words from one on, up to the next comma or named part. */
function clauseFrom(line: Line, start: number, parameters: Parameters) {
  const end = line.words.findIndex(
    ({ afterComma }, index) =>
      index >= start && ((afterComma && index > start) || parameterAt(line, index, parameters)),
  );
  return line.words.slice(start, end < 0 ? undefined : end).map(({ value }) => value);
}

/** The words of the clause that a word is in; none where that is one of a named part. */
function clauseAround(line: Line, at: number, parameters: Parameters) {
  const comma = line.words.findLastIndex(({ afterComma }, index) => index <= at && afterComma);
  const words = clauseFrom(line, Math.max(0, comma), parameters);
  return words.includes(line.words[at]!.value) ? words : [];
}
