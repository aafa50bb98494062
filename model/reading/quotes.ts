import { excerpt } from "../../grammar/excerpt.ts";
import { message } from "../../grammar/message.ts";
import { parse } from "../../grammar/parsing/parser.ts";
import { textOf as textIn, type Value } from "../../grammar/syntax.ts";
import type { Slot, Slots } from "../../grammar/vocabulary/definitions.ts";
import type { ValueType } from "../../grammar/vocabulary/value-types.ts";
import { readValue } from "./read-value.ts";
import { readText } from "./texts.ts";

/** What a text says, where a type takes that without quotation marks; null where it does not. */
export function withoutQuotes(
  type: ValueType,
  word: Value | undefined,
  textOf: (word: Value) => string,
): string | null {
  if (word?.kind !== "string") return null;
  const said = readText(textOf(word));
  const [chunk] = parse(`value ${said}`).chunks;
  const [statement, ...others] = chunk!.statements;
  if (!statement || statement.broken || statement.block || others.length > 0) return null;
  const read = readValue(type, statement.words, (each) => textIn(chunk!, each));
  return read && !read.problem && read.words === statement.words.length ? said : null;
}

/** Words as one text, as it should be written. */
export function inQuotes(words: readonly Value[], textOf: (word: Value) => string): string {
  const said = words.map((word) => (isText(word) ? readText(textOf(word)) : textOf(word)));
  return `"${excerpt(said.join(" ")).replaceAll('"', '\\"')}"`;
}

/** Words that should be texts, as they should be written: a text each, or one in all; null where no texts are asked for. */
export function asTexts(
  slots: Slots,
  words: readonly Value[],
  textOf: (word: Value) => string,
): string | null {
  const types = Object.values<Slot>(slots);
  if (words.length === 0 || !types.every(({ type, ...rest }) => type === "text" && !("isPath" in rest)))
    return null;
  if (types.length === 1) return inQuotes(words, textOf);
  return words.length === types.length ? words.map((word) => inQuotes([word], textOf)).join(" ") : null;
}

/** Whether a word stands straight after a text, because a quotation mark within that has ended it. */
export function isQuoteInText(before: Value | undefined, word: Value): boolean {
  return before !== undefined && isText(before) && before.end === word.start;
}

export const quoteWithBackslash = message(
  'Write a quotation mark within a text with a backslash before it: `\\"`.',
);

export function isText({ kind }: Value): boolean {
  return kind === "string" || kind === "text";
}
