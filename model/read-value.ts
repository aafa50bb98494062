import { type Message, message } from "../grammar/message.ts";
import type { Value } from "../grammar/syntax.ts";
import { scoreWords, type ValueType } from "../grammar/vocabulary/value-types.ts";
import { readDate } from "./calendar.ts";
import { readDuration } from "./durations.ts";
import { readText } from "./texts.ts";

/** What was read and how many words it took; null where the words are of another type. */
export interface ReadResult {
  readonly value: unknown;
  readonly words: number;
  /** What is wrong with it although its type is right. */
  readonly problem?: Message;
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
  const one = (value: unknown): ReadResult => ({ value, words: 1 });
  switch (type.type) {
    case "text":
      return word.kind === "string" || word.kind === "text" ? one(readText(written)) : null;
    case "label":
      return word.kind === "string" || word.kind === "text"
        ? one(readText(written))
        : word.kind === "name"
          ? one(written)
          : null;
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
      return word.kind === "duration" && !written.startsWith("-") ? one(readDuration(written)) : null;
    case "date": {
      const date = word.kind === "date" ? readDate(written) : null;
      return date && one(date);
    }
    case "ratio": {
      const [value, max] = written.split("/").map(Number);
      return word.kind === "ratio" ? one({ unit: "ratio", value, max }) : null;
    }
    case "money": {
      const currency = words[1] && words[1].kind === "name" ? textOf(words[1]) : "";
      if (word.kind !== "number" || !/^[A-Z]{3}$/.test(currency)) return null;
      const amount = { value: { unit: "money", value: Number(written), currency }, words: 2 };
      return isCurrency(currency) ? amount : { ...amount, problem: unknownCurrency(currency) };
    }
    case "quantity":
      return (
        readValue({ type: "money" }, words, textOf) ??
        readValue({ type: "percent" }, words, textOf) ??
        readValue({ type: "ratio" }, words, textOf) ??
        readValue({ type: "duration" }, words, textOf) ??
        (word.kind === "number" ? one({ unit: "number", value: Number(written) }) : null)
      );
    case "either":
      return type.options.reduce<ReadResult | null>(
        (found, option) => found ?? readValue(option, words, textOf),
        null,
      );
  }
}

let currencies: ReadonlySet<string> | null = null;

/** Whether three capitals are a currency code of ISO 4217. */
function isCurrency(word: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf("currency"));
  return currencies.has(word);
}

function unknownCurrency(code: string): Message {
  return message("`{0}` is no currency code of ISO 4217, such as EUR or USD.", code);
}
