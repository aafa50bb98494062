import type { Message } from "../message.ts";
import type { Range, Statement, Value } from "../syntax.ts";
import type { Read, ValueType } from "./value-types.ts";

/** One place of a statement; an optional one may be left out. */
export type Slot = ValueType & { readonly optional?: true };
export type Slots = Readonly<Record<string, Slot>>;

/** What a statement says, in order. No slots at all: it is said by being there. */
export interface Saying {
  readonly values: Slots;
  /** Clauses may repeat, with commas between. */
  readonly list?: boolean;
}

/** A named part of a property. */
export interface Parameter extends Saying {
  /** One sentence. */
  readonly doc: Message;
  /** As it may stand on a line of its own. */
  readonly example: string;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What more a property says when its first value is a certain word. */
export interface Variant {
  readonly doc: Message;
  readonly example: string;
  readonly parameters: Parameters;
}

/** A row of the vocabulary: a statement that is not an element. */
export interface PropertyDefinition extends Saying {
  /** One or two sentences for people who do not program. */
  readonly doc: Message;
  /** A line, as it may stand in a file. */
  readonly example: string;
  /** The statement may repeat. */
  readonly many?: boolean;
  /** Named parts, in any order, after the values or in a block of their own lines. */
  readonly parameters?: Parameters;
  /** What more it may hold, by what its first value says. */
  readonly variants?: Readonly<Record<string, Variant>>;
}

/** A row of the vocabulary: a thing with an id and, usually, a label and a block. */
export interface ElementDefinition {
  readonly doc: Message;
  readonly example: string;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
  /** The elements that may stand in its block. */
  readonly elements: readonly string[];
}

/** `moment-of-truth` as it is called in TypeScript. */
export type CamelCase<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}${Capitalize<CamelCase<B>>}`
  : S;

type OptionalSlots<S> = { [K in keyof S]: S[K] extends { optional: true } ? K : never }[keyof S];
type ReadSlots<S> = { readonly [K in Exclude<keyof S, OptionalSlots<S>>]: Read<S[K]> } & {
  readonly [K in OptionalSlots<S>]?: Read<S[K]>;
};

/** One clause of a list. */
export type Entry<S> = ReadSlots<S> & Written<keyof S>;

/** What a parameter gives: a list, its only value, its values, or that it was there. */
type ReadParameter<P> = P extends { list: true; values: infer S }
  ? readonly Entry<S>[]
  : P extends { values: { value: infer V } }
    ? Read<V>
    : P extends { values: infer S }
      ? [keyof S] extends [never]
        ? true
        : Entry<S>
      : never;

type ReadParameters<P> = { readonly [K in keyof P as CamelCase<K & string>]?: ReadParameter<P[K]> };

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never;
type VariantParameters<D> = D extends { variants: infer V }
  ? UnionToIntersection<{ [K in keyof V]: V[K] extends { parameters: infer P } ? P : never }[keyof V]>
  : unknown;
type AllParameters<D> = (D extends { parameters: infer P } ? P : unknown) & VariantParameters<D>;

/** A link back to what was written, as a whole and by part. */
export interface Written<Part extends PropertyKey> {
  readonly syntax: Statement;
  readonly spans: { readonly [K in Part]?: Range };
}

/** A property as the model holds it: typed after its definition. */
export type Fact<D> = D extends { list: true; values: infer S }
  ? { readonly items: readonly Entry<S>[]; readonly syntax: Statement }
  : D extends { values: infer S }
    ? ReadSlots<S> &
        ReadParameters<AllParameters<D>> &
        Written<keyof S | CamelCase<keyof AllParameters<D> & string>>
    : never;

/** The properties of an element, under their keywords. */
export type Properties<P> = {
  readonly [K in keyof P as P[K] extends { many: true } ? never : CamelCase<K & string>]?: Fact<P[K]>;
} & {
  readonly [K in keyof P as P[K] extends { many: true } ? CamelCase<K & string> : never]: readonly Fact<
    P[K]
  >[];
};

export function optional<const T extends ValueType>(type: T): T & { readonly optional: true } {
  return { ...type, optional: true };
}

/** Keeps a definition's exact type, from which the model's types are inferred. */
export function property<const D extends PropertyDefinition>(definition: D): D {
  return definition;
}

export function element<const D extends ElementDefinition>(definition: D): D {
  return definition;
}

export function camelCase<S extends string>(keyword: S): CamelCase<S> {
  return keyword.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;
}

export type { Value };
