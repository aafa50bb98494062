import { anyOf } from "../../grammar/alternatives.ts";
import { excerpt } from "../../grammar/excerpt.ts";
import { type Message, message } from "../../grammar/message.ts";
import type { Slot } from "../../grammar/vocabulary/definitions.ts";
import { describeType } from "./describe-type.ts";
import { beginsLines } from "./keywords.ts";
import { itemStart, type LeftOver, lastSlot, openSlots } from "./left-over.ts";
import { clauseFrom, isNameAt, type Line, type Parameters, parameterAt, writtenAt } from "./line.ts";
import { nearPart, partsFor, underAnotherName, withNamedPart } from "./named-parts.ts";
import { kindBeforeName, knownName, oneName } from "./names-in-a-row.ts";
import { inQuotes, isQuoteInText, isText, quoteWithBackslash, withoutQuotes } from "./quotes.ts";
import { readValue } from "./read-value.ts";
import { inOrder } from "./word-order.ts";

/** What to say of a word that is left over. */
export function doesNotBelong(line: Line, leftOver: LeftOver): Message {
  return (
    withComma(line, leftOver) ??
    quoteInText(line, leftOver) ??
    nearPart(line, leftOver) ??
    knownName(line, leftOver) ??
    kindBeforeName(line, leftOver) ??
    inOtherOrder(line, leftOver) ??
    missingComma(line, leftOver) ??
    twoTexts(line, leftOver) ??
    withNamedPart(line, leftOver) ??
    oneName(line, leftOver) ??
    underAnotherName(line, leftOver) ??
    notWhatMayFollow(line, leftOver) ??
    behindNamedParts(line, leftOver) ??
    superfluous(line, leftOver)
  );
}

function withComma(line: Line, leftOver: LeftOver): Message | null {
  const { at, parameters } = leftOver;
  const { value, afterComma } = line.words[at]!;
  if (!afterComma) return null;
  const written = writtenAt(line, at);
  const mayFollow = openSlots(leftOver).some((slot) => readValue(slot, [value], line.textOf));
  return mayFollow || parameterAt(line, at, parameters)
    ? message("Leave out the comma before `{0}`.", written)
    : message("`{0}` expects one value, not a list: leave out `{1}`.", line.keyword, written);
}

function quoteInText({ words }: Line, { at }: LeftOver): Message | null {
  return isQuoteInText(words[at - 1]?.value, words[at]!.value) ? quoteWithBackslash : null;
}

/** The words that people write between the items of a list. */
const joiners = new Set(["and", "or", "en"]);

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
function twoTexts(line: Line, leftOver: LeftOver): Message | null {
  const { at, parameters } = leftOver;
  const last = lastSlot(leftOver);
  const before = line.words[at - 1]?.value;
  const { value } = line.words[at]!;
  if (!before || !isText(before) || !isText(value) || (last && "isPath" in last)) return null;
  const one = inQuotes([before, value], line.textOf);
  const [part, ...others] = partsFor(line, at, parameters);
  return part && others.length === 0
    ? message("Write one text, `{0}`, or say what the second is: `{1} {2}`.", one, part.name, part.said)
    : message("Write one text, `{0}`, or leave out `{1}`.", one, writtenAt(line, at));
}

function inOtherOrder(line: Line, { at, parameters }: LeftOver): Message | null {
  const words = clauseAround(line, at, parameters);
  const ordered = words.length > 0 ? inOrder(line.definition.values, words, line.textOf) : null;
  return ordered ? message("Write `{0}`, in this order.", `${line.keyword} ${ordered}`) : null;
}

/** The words of the clause that a word is in; none where that is one of a named part. */
function clauseAround(line: Line, at: number, parameters: Parameters) {
  const comma = line.words.findLastIndex(({ afterComma }, index) => index <= at && afterComma);
  const words = clauseFrom(line, Math.max(0, comma), parameters);
  return words.includes(line.words[at]!.value) ? words : [];
}

/** What belongs to the line itself, and stands behind a named part of it. */
function behindNamedParts(line: Line, { at, parameters }: LeftOver): Message | null {
  const firstPart = line.words.findIndex((_, index) => parameterAt(line, index, parameters) !== undefined);
  if (firstPart < 0 || firstPart > at) return null;
  const takes = (slot: Slot, index: number) =>
    readValue(slot, [line.words[index]!.value], line.textOf) !== null;
  const isMissing = Object.values<Slot>(line.definition.values).some(
    (slot) => takes(slot, at) && !line.words.slice(0, firstPart).some((_, index) => takes(slot, index)),
  );
  return isMissing
    ? message("Put `{0}` before `{1}`.", writtenAt(line, at), writtenAt(line, firstPart))
    : null;
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
