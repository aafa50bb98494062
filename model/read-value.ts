import { currencyAfterAmount, durationInOneWord } from "../grammar/figure-problems.ts";
import { type Message, message } from "../grammar/message.ts";
import type { Range, Value } from "../grammar/syntax.ts";
import { currencyCalled, isCurrency } from "../grammar/vocabulary/currencies.ts";
import { unitCalled } from "../grammar/vocabulary/duration-units.ts";
import { scoreWords, type ValueType } from "../grammar/vocabulary/value-types.ts";
import { readDate } from "./calendar.ts";
import { readDuration } from "./durations.ts";
import { readText } from "./texts.ts";

/** What was read and how many words it took; null where the words are of another type. */
export interface ReadResult {
  readonly value: unknown;
  readonly words: number;
  /** What is wrong with how it was written, although it is clear what was meant. */
  readonly problem?: { readonly at: Range; readonly message: Message };
}

/** Reads the words from the first on as a type. */
export function readValue(
  type: ValueType,
  words: readonly Value[],
  textOf: (word: Value) => string,
): ReadResult | null {
  const word = words[0];
  if (!word) return null;
  const written = textOf(word);
  switch (type.type) {
    case "text":
      return isText(word) ? one(textIn(word, written)) : null;
    case "label":
      if (isText(word)) return one(textIn(word, written));
      return word.kind === "name" ? one(written) : null;
    case "name":
      return word.kind === "name" ? one(written.normalize("NFC")) : null;
    case "reference":
      return word.kind === "name" ? one({ name: written.normalize("NFC"), to: type.to, syntax: word }) : null;
    case "word":
      return word.kind === "name" && type.words.includes(written) ? one(written) : null;
    case "number": {
      const number = word.kind === "number" ? Number(written) : Number.NaN;
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole } = type;
      return number >= min && number <= max && (!whole || Number.isInteger(number)) ? one(number) : null;
    }
    case "score": {
      const named = word.kind === "name" ? (scoreWords as readonly string[]).indexOf(written) + 1 : 0;
      const number = word.kind === "number" ? Number(written) : named;
      return number >= 1 && number <= 5 ? one(number) : null;
    }
    case "percent":
      return word.kind === "percent" ? one({ unit: "percent", value: Number(written.slice(0, -1)) }) : null;
    case "duration":
      if (written.startsWith("-")) return null;
      return word.kind === "duration" ? one(readDuration(written)) : readDurationInWords(words, textOf);
    case "date": {
      const date = word.kind === "date" ? readDate(written) : null;
      return date && one(date);
    }
    case "ratio": {
      if (word.kind !== "ratio") return null;
      const [value, max] = written.split("/").map(Number);
      return one({ unit: "ratio", value, max });
    }
    case "money":
      return readMoney(words, textOf);
    case "quantity":
      return readQuantity(word, words, textOf);
    case "either":
      return type.options.reduce<ReadResult | null>(
        (found, option) => found ?? readValue(option, words, textOf),
        null,
      );
  }
}

function one(value: unknown): ReadResult {
  return { value, words: 1 };
}

function isText({ kind }: Value): boolean {
  return kind === "string" || kind === "text";
}

/** What a text says; most are between plain marks and say what is there. */
function textIn({ kind }: Value, written: string): string {
  const isPlain = kind === "string" && /^"[^"\\]*"$/.test(written);
  return isPlain ? written.slice(1, -1) : readText(written);
}

function readQuantity(
  word: Value,
  words: readonly Value[],
  textOf: (word: Value) => string,
): ReadResult | null {
  switch (word.kind) {
    case "percent":
    case "ratio":
    case "duration":
      return readValue({ type: word.kind }, words, textOf);
    case "number":
      return (
        readMoney(words, textOf) ??
        readValue({ type: "duration" }, words, textOf) ??
        one({ unit: "number", value: Number(textOf(word)) })
      );
    default:
      return null;
  }
}

/** Reads `24 hours` as the duration that it means. */
function readDurationInWords(
  [number, name]: readonly Value[],
  textOf: (word: Value) => string,
): ReadResult | null {
  if (number?.kind !== "number" || name?.kind !== "name") return null;
  const unit = unitCalled(textOf(name));
  if (!unit) return null;
  const short = textOf(number) + unit;
  const at = { start: number.start, end: name.end };
  return { value: readDuration(short), words: 2, problem: { at, message: durationInOneWord(short) } };
}

function readMoney([number, name]: readonly Value[], textOf: (word: Value) => string): ReadResult | null {
  if (number?.kind !== "number" || name?.kind !== "name") return null;
  const written = textOf(name);
  const isCode = /^[A-Z]{3}$/.test(written);
  const currency = isCode ? written : currencyCalled(written);
  if (!currency) return null;
  const amount = textOf(number);
  const read = { value: { unit: "money", value: Number(amount), currency }, words: 2 };
  if (!isCode)
    return { ...read, problem: { at: name, message: currencyAfterAmount(`${amount} ${currency}`) } };
  return isCurrency(currency) ? read : { ...read, problem: { at: name, message: unknownCurrency(currency) } };
}

function unknownCurrency(code: string): Message {
  return message("`{0}` is not a currency: use a code of three letters such as EUR or USD.", code);
}
