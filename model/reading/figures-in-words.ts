import { type Message, message } from "../../grammar/message.ts";
import {
  amountInTwoWays,
  currencyAfterAmount,
  dateAs,
  durationInOneWord,
  numbersMeant,
  percentInOneWord,
} from "../../grammar/parsing/figure-problems.ts";
import type { Value } from "../../grammar/syntax.ts";
import { currencyCalled, isCurrency } from "../../grammar/vocabulary/currencies.ts";
import { unitCalled } from "../../grammar/vocabulary/duration-units.ts";
import { readDate } from "../calendar.ts";
import { readDuration } from "../durations.ts";
import type { ReadResult } from "./read-value.ts";

// Figures of more than one word, and what people write instead of them.

export const percentOf = (value: number) => ({ unit: "percent", value });

function one(value: unknown): ReadResult {
  return { value, words: 1 };
}

/** A part of a whole: it cannot be more than that. */
export function readShare(words: readonly Value[], textOf: (word: Value) => string): ReadResult | null {
  const word = words[0]!;
  const written = textOf(word);
  if (word.kind === "number")
    return readPercentInWords(words, textOf) ?? readBareShare(word, Number(written));
  if (word.kind !== "percent") return null;
  const percent = Number(written.slice(0, -1));
  if (percent >= 0 && percent <= 100) return one(percentOf(percent));
  const text = message("A share is from 0 to 100 %, so it cannot be `{0}`: correct it.", written);
  return { value: undefined, words: 1, problem: { at: word, message: text } };
}

/** `60` and `0.6` are both 60 %. */
function readBareShare(at: Value, number: number): ReadResult | null {
  const percent = number > 0 && number < 1 ? Number((number * 100).toFixed(6)) : number;
  if (percent < 0 || percent > 100) return null;
  const instead = `${percent}%`;
  const text = message("Write a share as a percentage: `{0}`.", instead);
  return { value: percentOf(percent), words: 1, problem: { at, message: text, instead } };
}

/** Reads `35 percent` as the percentage that it means. */
export function readPercentInWords(
  [number, name]: readonly Value[],
  textOf: (word: Value) => string,
): ReadResult | null {
  if (number?.kind !== "number" || name?.kind !== "name") return null;
  if (!/^(?:percent|percentage|procent|pct)$/i.test(textOf(name))) return null;
  const at = { start: number.start, end: name.end };
  const instead = `${textOf(number)}%`;
  const problem = { at, message: percentInOneWord(instead), instead };
  return { value: percentOf(Number(textOf(number))), words: 2, problem };
}

/** Reads `Q3 2026`, `Q3-2026` and `2026/09` as the dates that they mean. */
export function readDateInWords(words: readonly Value[], textOf: (word: Value) => string): ReadResult | null {
  for (const count of [2, 1]) {
    const used = words.slice(0, count);
    const instead = dateMeant(used.map(textOf).join(" "));
    const value = instead && readDate(instead);
    const at = { start: used[0]!.start, end: used.at(-1)!.end };
    if (value) return { value, words: used.length, problem: { at, message: dateAs(instead), instead } };
  }
  return null;
}

function dateMeant(written: string): string | null {
  const [, before, year, after] = /^(?:q([1-4])[ -])?(\d{4})(?: q([1-4]))?$/i.exec(written) ?? [];
  if (before ?? after) return `${year}-Q${before ?? after}`;
  const [, ofYear, month = ""] = /^(\d{4})\/(\d{1,2})$/.exec(written) ?? [];
  return ofYear ? `${ofYear}-${month.padStart(2, "0")}` : null;
}

/** Reads `24 hours` as the duration that it means. */
export function readDurationInWords(
  [number, name]: readonly Value[],
  textOf: (word: Value) => string,
): ReadResult | null {
  if (number?.kind !== "number" || name?.kind !== "name") return null;
  const unit = unitCalled(textOf(name));
  if (!unit) return null;
  const instead = textOf(number) + unit;
  const at = { start: number.start, end: name.end };
  const problem = { at, message: durationInOneWord(instead), instead };
  return { value: readDuration(instead), words: 2, problem };
}

/** Reads an amount, with its currency after it or, not as it should be, before it. */
export function readMoney(
  [first, second]: readonly Value[],
  textOf: (word: Value) => string,
): ReadResult | null {
  if (!first || !second) return null;
  const isReversed = first.kind === "name";
  const [number, name] = isReversed ? [second, first] : [first, second];
  if (number.kind !== "number" || name.kind !== "name") return null;
  const written = textOf(name);
  const isCode = /^[A-Z]{3}$/.test(written);
  const currency = isCode ? written : currencyCalled(written);
  if (!currency || (isReversed && !isCurrency(currency))) return null;
  const amount = textOf(number);
  const whole = { start: first.start, end: second.end };
  const meant = numbersMeant(amount).map((each) => `${each} ${currency}`);
  if (meant.length > 1) {
    const problem = { at: whole, message: amountInTwoWays(`${amount} ${currency}`, meant) };
    return { value: undefined, words: 2, problem };
  }
  const read = { value: { unit: "money", value: Number(amount), currency }, words: 2 };
  if (isReversed || !isCode) {
    const at = isReversed ? whole : name;
    const instead = `${amount} ${currency}`;
    return { ...read, problem: { at, message: currencyAfterAmount(instead), instead } };
  }
  return isCurrency(currency) ? read : { ...read, problem: { at: name, message: unknownCurrency(currency) } };
}

function unknownCurrency(code: string): Message {
  return message("`{0}` is not a currency: use a code of three letters such as EUR or USD.", code);
}

/** A number of people: `1.200` cannot be anything but twelve hundred. */
export function readWhole(at: Value, written: string): ReadResult | null {
  const [whole, fraction] = numbersMeant(written);
  if (!fraction) return null;
  const text = message("A number of people is whole: write `{0}`.", whole!);
  return { value: undefined, words: 1, problem: { at, message: text, instead: whole! } };
}
