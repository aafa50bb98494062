import { type Message, message } from "../../grammar/message.ts";
import type { Range, Value } from "../../grammar/syntax.ts";
import { scoreWords, type ValueType } from "../../grammar/vocabulary/value-types.ts";
import { readDate } from "../calendar.ts";
import { readDuration } from "../durations.ts";
import {
  percentOf,
  readDateInWords,
  readDurationInWords,
  readMoney,
  readPercentInWords,
  readShare,
  readWhole,
} from "./figures-in-words.ts";
import { readText } from "./texts.ts";

/** What was read and how many words it took; null where the words are of another type. */
export interface ReadResult {
  /** Undefined where it can mean more than one thing, or nothing. */
  readonly value: unknown;
  readonly words: number;
  /** What is wrong with how it was written, although it is clear what it was meant for. */
  readonly problem?: {
    readonly at: Range;
    readonly message: Message;
    /** What to write, where there is only one thing that it can be. */
    readonly instead?: string;
  };
}

/** What was read, as it should be written. */
export function asItShouldBe(
  { words: count, problem }: ReadResult,
  words: readonly Value[],
  textOf: (word: Value) => string,
): string {
  return problem?.instead ?? words.slice(0, count).map(textOf).join(" ");
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
      return isText(word) && !(type.isPath && written === '""') ? one(textIn(word, written)) : null;
    case "label":
      if (isText(word)) return one(textIn(word, written));
      return word.kind === "name" ? one(written) : null;
    case "name":
      return word.kind === "name" ? readName(word, written.normalize("NFC"), type.known) : null;
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
      return readShare(words, textOf);
    case "duration":
      if (written.startsWith("-")) return null;
      return word.kind === "duration" ? one(readDuration(written)) : readDurationInWords(words, textOf);
    case "date": {
      const date = word.kind === "date" ? readDate(written) : null;
      return date ? one(date) : readDateInWords(words, textOf);
    }
    case "ratio": {
      if (word.kind !== "ratio") return null;
      const [value, max] = written.split("/").map(Number);
      return one({ unit: "ratio", value, max });
    }
    case "money":
      return readMoney(words, textOf);
    case "quantity":
      return readQuantity(word, words, type.figure?.isWhole === true, textOf);
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
  isWhole: boolean,
  textOf: (word: Value) => string,
): ReadResult | null {
  switch (word.kind) {
    case "ratio":
    case "duration":
      return readValue({ type: word.kind }, words, textOf);
    case "percent":
      return one(percentOf(Number(textOf(word).slice(0, -1))));
    case "name":
      return readMoney(words, textOf);
    case "number":
      return (
        readMoney(words, textOf) ??
        readValue({ type: "duration" }, words, textOf) ??
        readPercentInWords(words, textOf) ??
        (isWhole ? readWhole(word, textOf(word)) : null) ??
        one({ unit: "number", value: Number(textOf(word)) })
      );
    default:
      return null;
  }
}

/** A name; where it is a known one but for its capitals, that one. */
function readName(word: Value, written: string, known: readonly string[] = []): ReadResult {
  const same = known.includes(written) ? undefined : known.find((each) => each === written.toLowerCase());
  if (!same) return one(written);
  const text = message("Write `{0}` instead of `{1}`.", same, written);
  return { value: same, words: 1, problem: { at: word, message: text } };
}
