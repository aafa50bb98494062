import type { Message } from "../message.ts";
import type { Value } from "../syntax.ts";

/** What may stand in one place of a statement. Plain data, so that messages, completion and docs read it too. */
export type ValueType =
  | { readonly type: "text"; readonly isPath?: true }
  /** A new name, or one of some that are known: an id, or the kind of a metric. */
  | { readonly type: "name"; readonly known?: readonly string[] }
  /** A short text that may stand without quotation marks when it is one word. */
  | { readonly type: "label" }
  | { readonly type: "number"; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly type: "percent" }
  | { readonly type: "duration" }
  | { readonly type: "date" }
  | { readonly type: "ratio" }
  | { readonly type: "money" }
  /** A number, percentage, duration, ratio or amount of money: whichever a metric's kind asks for. */
  | { readonly type: "quantity"; readonly figure?: Figure }
  | {
      readonly type: "word";
      readonly words: readonly string[];
      /** What each word means, where that does not speak for itself. */
      readonly docs?: Readonly<Record<string, Message>>;
    }
  /** A feeling: a number from 1 to 5 or its word. */
  | { readonly type: "score" }
  | { readonly type: "reference"; readonly to: readonly ReferenceKind[] }
  | { readonly type: "either"; readonly options: readonly ValueType[] };

/**
 * What a figure may be. Whatever is written is read; whether it fits is for the rule `metric-invalid` to say,
 * once.
 */
export interface Figure {
  readonly units: readonly Quantity["unit"][];
  /** Of a number or percentage; the value of a ratio goes from 1 to its own maximum. */
  readonly min?: number;
  readonly max?: number;
  /** Whether it counts people: what looks like a fraction is none. */
  readonly isWhole?: true;
  /** In words. */
  readonly wanted: Message;
}

/** What a name can stand for. */
export const referenceKinds = [
  "persona",
  "channel",
  "lifecycle",
  "step",
  "journey",
  "stage",
  "touchpoint",
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** The words for the scores 1 to 5, in that order. */
export const scoreWords = ["angry", "annoyed", "neutral", "pleased", "delighted"] as const;

export interface PlainNumber {
  readonly unit: "number";
  readonly value: number;
}
export interface Percent {
  readonly unit: "percent";
  readonly value: number;
}
export interface Ratio {
  readonly unit: "ratio";
  readonly value: number;
  readonly max: number;
}
export interface Duration {
  readonly unit: "duration";
  readonly seconds: number;
}
export interface Money {
  readonly unit: "money";
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
}
export type Quantity = PlainNumber | Percent | Ratio | Duration | Money;

/** A day, month or quarter: its first and last day, counted from 1970-01-01. */
export interface CalendarDate {
  readonly first: number;
  readonly last: number;
}

/** A name that stands for something declared elsewhere. */
export interface Reference {
  readonly name: string;
  readonly to: readonly ReferenceKind[];
  readonly syntax: Value;
}

/** The TypeScript type of what a value type reads. */
export type Read<T> = T extends { type: "text" | "name" | "label" }
  ? string
  : T extends { type: "number" | "score" }
    ? number
    : T extends { type: "percent" }
      ? Percent
      : T extends { type: "duration" }
        ? Duration
        : T extends { type: "date" }
          ? CalendarDate
          : T extends { type: "ratio" }
            ? Ratio
            : T extends { type: "money" }
              ? Money
              : T extends { type: "quantity" }
                ? Quantity
                : T extends { type: "word"; words: readonly (infer W)[] }
                  ? W
                  : T extends { type: "reference" }
                    ? Reference
                    : T extends { type: "either"; options: readonly (infer O)[] }
                      ? Read<O>
                      : never;

export const text = { type: "text" } as const;
export const path = { type: "text", isPath: true } as const;
export const name = { type: "name" } as const;
export const label = { type: "label" } as const;
export const percent = { type: "percent" } as const;
export const duration = { type: "duration" } as const;
export const date = { type: "date" } as const;
export const ratio = { type: "ratio" } as const;
export const money = { type: "money" } as const;
export const quantity = { type: "quantity" } as const;
export function figure<const F extends Figure>(takes: F): { readonly type: "quantity"; readonly figure: F } {
  return { type: "quantity", figure: takes };
}
export const score = { type: "score" } as const;
export const oneToFive = { type: "number", min: 1, max: 5, whole: true } as const;

export function word<const W extends readonly string[]>(
  ...words: W
): { readonly type: "word"; readonly words: W } {
  return { type: "word", words };
}

/** Words that are each explained. */
export function explained<const W extends string>(
  docs: Readonly<Record<W, Message>>,
): { readonly type: "word"; readonly words: readonly W[]; readonly docs: Readonly<Record<W, Message>> } {
  return { type: "word", words: Object.keys(docs) as W[], docs };
}

export function reference(...to: ReferenceKind[]): {
  readonly type: "reference";
  readonly to: readonly ReferenceKind[];
} {
  return { type: "reference", to };
}

export function either<const O extends readonly ValueType[]>(
  ...options: O
): { readonly type: "either"; readonly options: O } {
  return { type: "either", options };
}
