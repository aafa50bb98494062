import { anyOf } from "../grammar/alternatives.ts";
import { excerpt } from "../grammar/excerpt.ts";
import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { Slot } from "../grammar/vocabulary/definitions.ts";
import { describeType, wordsOf } from "./describe-type.ts";
import { beginsLines } from "./keywords.ts";
import { clauseFrom, type Line, type Parameters, parameterAt } from "./line.ts";
import { inQuotes, isText, withoutQuotes } from "./quotes.ts";
import { readValue } from "./read-value.ts";
import type { SlotPlan } from "./reading-plans.ts";
import { inOrder } from "./word-order.ts";

/** With more named parts than these, only their names are listed. */
const mostPartsToOffer = 3;

/** A word that nothing on its line asks for. */
export interface LeftOver {
  readonly at: number;
  readonly parameters: Parameters;
  /** The list that was read last, if it ends right before the word. */
  readonly list: string | null;
  /** What was read right before the word, if anything. */
  readonly before: ReadSlots | null;
}

export interface ReadSlots {
  readonly slots: readonly SlotPlan[];
  /** What each of the slots took, by its field. */
  readonly reading: Readonly<Record<string, unknown>>;
}

/** The slot that was filled last. */
function lastSlot({ before }: LeftOver): Slot | null {
  return before?.slots.findLast(({ field }) => before.reading[field] !== undefined)?.slot ?? null;
}

/** What might have come after that. */
function openSlots({ before }: LeftOver): readonly Slot[] {
  if (!before) return [];
  const filled = before.slots.findLastIndex(({ field }) => before.reading[field] !== undefined);
  return before.slots.slice(filled + 1).map(({ slot }) => slot);
}

/** What an item of the list that was read begins with, up to the first that it cannot do without. */
function itemStart({ before }: LeftOver): readonly Slot[] {
  const slots = before?.slots.map(({ slot }) => slot) ?? [];
  return slots.slice(0, slots.findIndex(({ optional }) => !optional) + 1);
}

/** What to say of a word that is left over. */
export function doesNotBelong(line: Line, leftOver: LeftOver): Message {
  return (
    withComma(line, leftOver) ??
    nearPart(line, leftOver) ??
    oneName(line, leftOver) ??
    inOtherOrder(line, leftOver) ??
    missingComma(line, leftOver) ??
    twoTexts(line, leftOver) ??
    withNamedPart(line, leftOver) ??
    notWhatMayFollow(line, leftOver) ??
    superfluous(line, leftOver)
  );
}

function writtenAt({ words, textOf }: Line, at: number): string {
  return words[at] ? excerpt(textOf(words[at].value)) : "";
}

function isNameAt({ words }: Line, at: number): boolean {
  return words[at]?.value.kind === "name";
}

function withComma(line: Line, { at, parameters }: LeftOver): Message | null {
  if (!line.words[at]!.afterComma) return null;
  const written = writtenAt(line, at);
  return parameterAt(line, at, parameters)
    ? message("Leave out the comma before `{0}`.", written)
    : message("`{0}` expects one value, not a list: leave out `{1}`.", line.keyword, written);
}

/** A named part with a slip in it, also in two words as `as of`, or one of the words that may follow. */
function nearPart(line: Line, leftOver: LeftOver): Message | null {
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

/** A name that was written as several words. */
function oneName(line: Line, leftOver: LeftOver): Message | null {
  const { at, list } = leftOver;
  const last = lastSlot(leftOver);
  if (!last || !isNameAt(line, at) || !isNameAt(line, at - 1)) return null;
  const [before, written] = [writtenAt(line, at - 1), writtenAt(line, at)];
  const joined = `${before}-${written}`;
  if (wordsOf(last).includes(joined)) return message("A name is one word: write `{0}`.", joined);
  if (last.type === "name" && !last.known?.includes(before))
    return message("A name is one word: write `{0}`.", allNames(line, at));
  if (last.type !== "reference" || beginsLines(written)) return null;
  if (last.to.some((kind) => kind === before)) return message("The name is enough: leave out `{0}`.", before);
  return list ? null : message("Leave out `{0}`, or write `{1}` if that is one name.", written, joined);
}

/** The names in a row around a word. */
function allNames(line: Line, at: number): string {
  let [start, end] = [at, at];
  while (isNameAt(line, start - 1)) start--;
  while (isNameAt(line, end)) end++;
  return excerpt(
    line.words
      .slice(start, end)
      .map(({ value }) => line.textOf(value))
      .join("-"),
  );
}

/** The words that people write between the items of a list. */
const joiners = new Set(["and", "or", "en", "of"]);

function missingComma(line: Line, leftOver: LeftOver): Message | null {
  const { at, list } = leftOver;
  const { value } = line.words[at]!;
  const written = writtenAt(line, at);
  if (list === null) return null;
  if (joiners.has(written)) return message("Write a comma instead of `{0}`.", written);
  if (!itemStart(leftOver).some((slot) => readValue(slot, [value], line.textOf))) return null;
  if (value.kind !== "name")
    return message("Put a comma before `{0}`, where another item of `{1}` begins.", written, list);
  return beginsLines(written)
    ? message(
        "Put a comma before `{0}` if it belongs in the list of `{1}`, or put it on a line of its own.",
        written,
        list,
      )
    : message("Put a comma before `{0}` if it belongs in the list of `{1}`, or leave it out.", written, list);
}

/** A text straight after another. */
function twoTexts(line: Line, { at, parameters }: LeftOver): Message | null {
  const before = line.words[at - 1]?.value;
  const { value } = line.words[at]!;
  if (!before || !isText(before) || !isText(value)) return null;
  const one = inQuotes([before, value], line.textOf);
  const [part, ...others] = partsFor(line, at, parameters);
  return part && others.length === 0
    ? message("Write one text, `{0}`, or say what the second is: `{1} {2}`.", one, part.name, part.said)
    : message("Write one text, `{0}`, or leave out `{1}`.", one, writtenAt(line, at));
}

/** What to say where a word may belong to a named part whose name is missing or is another word. */
function withNamedPart(line: Line, { at, parameters }: LeftOver): Message | null {
  const written = writtenAt(line, at);
  const parts = partsFor(line, at, parameters);
  if (parts.length > mostPartsToOffer)
    return message("Say what `{0}` is: put {1} before it.", written, anyOf(parts.map(({ name }) => name)));
  if (parts.length > 0) {
    const opening = at === 0 ? `${line.keyword} ` : "";
    const whole = parts.map(({ name, said }) => `${opening}${name} ${said}`);
    return message("Say what `{0}` is: write {1}.", parts[0]!.said, anyOf(whole));
  }
  const forNext = isNameAt(line, at) ? partsFor(line, at + 1, parameters) : [];
  if (forNext.length === 0 || forNext.length > mostPartsToOffer) return null;
  const whole = forNext.map(({ name, said }) => `${name} ${said}`);
  return message("Write {0} instead of `{1} {2}`.", anyOf(whole), written, forNext[0]!.said);
}

/** The named parts that would take what is said from a word on, and how much of it; without its quotation marks if need be. */
function partsFor(line: Line, at: number, parameters: Parameters): { name: string; said: string }[] {
  const words = clauseFrom(line, at, {});
  if (words.length === 0 || line.words[at]!.afterComma) return [];
  return Object.entries(parameters).flatMap(([name, { values, list }]) => {
    const [slot] = Object.values<Slot>(values);
    if (!slot || list || takesAnyName(slot)) return [];
    const read = readValue(slot, words, line.textOf);
    const said = read
      ? words.slice(0, read.words).map(line.textOf).join(" ")
      : withoutQuotes(slot, words[0], line.textOf);
    return said ? [{ name, said: excerpt(said) }] : [];
  });
}

function takesAnyName({ type }: Slot): boolean {
  return type === "name" || type === "label" || type === "reference";
}

function inOtherOrder(line: Line, { at, parameters }: LeftOver): Message | null {
  const ordered = inOrder(line.definition.values, clauseAround(line, at, parameters), line.textOf);
  return ordered ? message("Write `{0}`, in this order.", `${line.keyword} ${ordered}`) : null;
}

/** The words of the clause that a word is in; none where that is one of a named part. */
function clauseAround(line: Line, at: number, parameters: Parameters) {
  const comma = line.words.findLastIndex(({ afterComma }, index) => index <= at && afterComma);
  const words = clauseFrom(line, Math.max(0, comma), parameters);
  return words.includes(line.words[at]!.value) ? words : [];
}

/** What may stand there, where that is something else. */
function notWhatMayFollow(line: Line, leftOver: LeftOver): Message | null {
  const { at, parameters } = leftOver;
  const open = openSlots(leftOver);
  const written = writtenAt(line, at);
  const [first] = open;
  if (!first) return null;
  const plain = open.map((slot) => withoutQuotes(slot, line.words[at]!.value, line.textOf)).find(Boolean);
  if (plain) return message("Write `{0}` without quotation marks.", excerpt(plain));
  if (first.type !== "text")
    return message(
      "`{0}` takes {1} here; this is `{2}`.",
      line.keyword,
      describeType({ type: "either", options: open }),
      written,
    );
  const text = inQuotes(clauseFrom(line, at, parameters), line.textOf);
  return message("Put text between quotation marks, as in `{0}`, or leave out `{1}`.", text, written);
}

function superfluous(line: Line, { at }: LeftOver): Message {
  const { keyword, definition } = line;
  const written = writtenAt(line, at);
  if (isNameAt(line, at) && beginsLines(written))
    return message(
      "`{0}` does not belong in `{1}`: leave it out, or put it on a line of its own.",
      written,
      keyword,
    );
  if (at > 0 || Object.keys(definition.values).length > 0)
    return message("`{0}` does not belong in `{1}`: leave it out.", written, keyword);
  const parts = Object.keys(definition.parameters ?? {});
  return parts.length > 0
    ? message("`{0}` expects {1}; this is `{2}`.", keyword, anyOf(parts), written)
    : message("`{0}` says it all: leave out `{1}`, or the whole line if it is not so.", keyword, written);
}
