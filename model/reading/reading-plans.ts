import { none } from "../../grammar/syntax.ts";
import {
  camelCase,
  type PropertyDefinition,
  type Saying,
  type Slot,
} from "../../grammar/vocabulary/definitions.ts";
import type { ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import type { Parameters } from "./line.ts";

// What follows from the vocabulary is worked out once for each row of it, not for each line of a file.

/** Remembers what was made of something, for as long as that lives. */
function remembered<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (!value) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

export interface SlotPlan {
  readonly field: string;
  readonly slot: Slot;
  /** How many of the slots after it have to be filled. */
  readonly neededAfter: number;
}

/** The slots of what a line or a named part says. */
export const slotsOf = remembered(({ values }: Saying): readonly SlotPlan[] => {
  const rows = Object.entries<Slot>(values);
  return rows.map(([field, slot], index) => ({
    field,
    slot,
    neededAfter: rows.slice(index + 1).filter(([, later]) => !later.optional).length,
  }));
});

type LineDefinition = Saying & Pick<PropertyDefinition, "parameters" | "variants">;

export const noParameters: Parameters = {};

const parametersByVariant = remembered(
  ({ parameters, variants = {} }: LineDefinition): ReadonlyMap<string, Parameters> =>
    new Map(
      Object.entries(variants).map(([word, variant]) => [word, { ...parameters, ...variant.parameters }]),
    ),
);

/** The named parts that a line may hold whose first word is the one given. */
export function parametersFor(definition: LineDefinition, firstWord: string): Parameters {
  return parametersByVariant(definition).get(firstWord) ?? definition.parameters ?? noParameters;
}

const fields = new Map<string, string>();

/** What a keyword or a named part of the vocabulary is called in the model. */
export function fieldOf(keyword: string): string {
  let field = fields.get(keyword);
  if (field === undefined) {
    field = camelCase(keyword);
    fields.set(keyword, field);
  }
  return field;
}

export interface ElementPlan {
  /** By the keywords that may stand in its block; null for those of elements. */
  readonly rows: ReadonlyMap<string, PropertyDefinition | null>;
  /** The fields that hold lists. */
  readonly lists: readonly string[];
  /** An element that says nothing. All others are copies of it, so that V8 gives all of a kind one shape. */
  readonly empty: Readonly<Record<string, unknown>>;
}

export const elementPlan = remembered((definition: (typeof elements)[ElementKind]): ElementPlan => {
  const properties = Object.entries<PropertyDefinition>(definition.properties);
  const many = properties.filter(([, property]) => property.many).map(([keyword]) => fieldOf(keyword));
  const single = properties.filter(([, property]) => !property.many).map(([keyword]) => fieldOf(keyword));
  const lists = [...definition.elements, ...many];
  const empty = Object.fromEntries([
    ...["kind", "id", "label", "syntax", "name", ...single].map((field) => [field, undefined]),
    ...lists.map((field) => [field, none]),
  ]);
  const children = definition.elements.map((keyword): [string, null] => [keyword, null]);
  return { rows: new Map([...properties, ...children]), lists, empty };
});
