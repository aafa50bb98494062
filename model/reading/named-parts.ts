import { anyOf } from "../../grammar/alternatives.ts";
import { excerpt } from "../../grammar/excerpt.ts";
import { type Message, message } from "../../grammar/message.ts";
import { nearest } from "../../grammar/nearest.ts";
import type { Slot } from "../../grammar/vocabulary/definitions.ts";
import { wordsOf } from "./describe-type.ts";
import { type LeftOver, openSlots } from "./left-over.ts";
import { clauseFrom, isNameAt, type Line, type Parameters, writtenAt } from "./line.ts";
import { withoutQuotes } from "./quotes.ts";
import { asItShouldBe, readValue } from "./read-value.ts";

/** With more named parts than these, only their names are listed. */
const mostPartsToOffer = 3;

/** A named part with a slip in it, also in two words as `as of`, or one of the words that may follow. */
export function nearPart(line: Line, leftOver: LeftOver): Message | null {
  const { at, parameters } = leftOver;
  if (!isNameAt(line, at)) return null;
  const written = writtenAt(line, at);
  const joined = `${written}-${writtenAt(line, at + 1)}`;
  const near = Object.hasOwn(parameters, joined)
    ? joined
    : (nearest(written, Object.keys(parameters)) ?? nearest(written, openSlots(leftOver).flatMap(wordsOf)));
  return near
    ? message("`{0}` does not belong in `{1}`: did you mean `{2}`?", written, line.keyword, near)
    : null;
}

/** What to say where a word may belong to a named part whose name is missing. */
export function withNamedPart(line: Line, { at, parameters }: LeftOver): Message | null {
  const written = writtenAt(line, at);
  const parts = partsFor(line, at, parameters);
  if (parts.length > mostPartsToOffer)
    return message("Say what `{0}` is: put {1} before it.", written, anyOf(parts.map(({ name }) => name)));
  if (parts.length === 0) return null;
  const opening = at === 0 ? `${line.keyword} ` : "";
  const whole = parts.map(({ name, said }) => `${opening}${name} ${said}`);
  return message("Say what `{0}` is: write {1}.", parts[0]!.said, anyOf(whole));
}

/** What to say where a word stands for the name of a named part. */
export function underAnotherName(line: Line, { at, parameters }: LeftOver): Message | null {
  const forNext = isNameAt(line, at) ? partsFor(line, at + 1, parameters) : [];
  if (forNext.length === 0 || forNext.length > mostPartsToOffer) return null;
  const whole = forNext.map(({ name, said }) => `${name} ${said}`);
  return message("Write {0} instead of `{1} {2}`.", anyOf(whole), writtenAt(line, at), forNext[0]!.said);
}

/** The named parts that would take what is said from a word on, and how much of it; without its quotation marks if need be. */
export function partsFor(line: Line, at: number, parameters: Parameters): { name: string; said: string }[] {
  const words = clauseFrom(line, at, {});
  if (words.length === 0 || line.words[at]!.afterComma) return [];
  return Object.entries(parameters).flatMap(([name, { values, list }]) => {
    const [slot] = Object.values<Slot>(values);
    if (!slot || list || takesAnyName(slot)) return [];
    const read = readValue(slot, words, line.textOf);
    const said = read ? asItShouldBe(read, words, line.textOf) : withoutQuotes(slot, words[0], line.textOf);
    return said ? [{ name, said: excerpt(said) }] : [];
  });
}

function takesAnyName({ type }: Slot): boolean {
  return type === "name" || type === "label" || type === "reference";
}
