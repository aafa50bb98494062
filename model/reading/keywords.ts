import { alternatives, anyOf } from "../../grammar/alternatives.ts";
import { type Message, message } from "../../grammar/message.ts";
import { nearest } from "../../grammar/nearest.ts";
import type { PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";

/** Where each keyword of the vocabulary belongs. */
const places = new Map<string, ElementKind[]>();
for (const [kind, { properties, elements: children }] of Object.entries(elements)) {
  for (const keyword of [...Object.keys(properties), ...children]) {
    places.set(keyword, [...(places.get(keyword) ?? []), kind as ElementKind]);
  }
}

const named = new Set(
  Object.values(elements).flatMap(({ properties }) =>
    Object.values<PropertyDefinition>(properties).flatMap(partsOf),
  ),
);

/** Whether a line can begin with a word, wherever that is. */
export function beginsLines(word: string): boolean {
  return places.has(word) || named.has(word);
}

/** The keywords that belong in an element's block. */
export function keywordsIn(kind: ElementKind): readonly string[] {
  return [...Object.keys(elements[kind].properties), ...elements[kind].elements];
}

/** Whether a word is a keyword, only not in this kind of element. */
export function isMisplaced(keyword: string, kind: ElementKind): boolean {
  return places.get(keyword)?.includes(kind) === false;
}

/** Whether a word is a keyword of this kind of element with a slip in it. */
export function isLikeKeyword(written: string, kind: ElementKind): boolean {
  return nearest(written, keywordsIn(kind)) !== undefined;
}

export function misplacedKeyword(keyword: string, kind: ElementKind): Message {
  const where = alternatives(places.get(keyword)!.map(placeName));
  return message("`{0}` belongs {1}, not {2}.", keyword, where, placeName(kind));
}

/** More keywords than these are not listed. */
const mostToList = 8;

export function unknownKeyword(written: string, kind: ElementKind): Message {
  const owners = ownersOfPart(written, kind);
  if (owners.length > 0)
    return message(
      "`{0}` belongs to {1}: put it on the same line, or in a block after it.",
      written,
      anyOf(owners),
    );
  const keywords = keywordsIn(kind);
  const near = nearest(written, keywords);
  if (near) return message("`{0}` is not a keyword: did you mean `{1}`?", written, near);
  const place = placeName(kind);
  return keywords.length > mostToList
    ? message("`{0}` is not a keyword that belongs {1}: leave it out, or choose another.", written, place)
    : message("`{0}` is not a keyword that belongs {1}, which expects {2}.", written, place, anyOf(keywords));
}

/** The properties of an element that a word is a named part of. */
function ownersOfPart(written: string, kind: ElementKind): readonly string[] {
  const properties = Object.entries<PropertyDefinition>(elements[kind].properties);
  return properties.filter(([, row]) => partsOf(row).includes(written)).map(([keyword]) => keyword);
}

function partsOf({ parameters = {}, variants = {} }: PropertyDefinition): readonly string[] {
  return [parameters, ...Object.values(variants).map((variant) => variant.parameters)].flatMap(Object.keys);
}

function placeName(kind: ElementKind): Message {
  if (kind === "file") return message("at the top level of a file");
  return /^[aeiou]/.test(kind) ? message("in an `{0}`", kind) : message("in a `{0}`", kind);
}
