import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { PropertyDefinition } from "../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../grammar/vocabulary/table.ts";

/** Where each keyword of the vocabulary may stand. */
const places = new Map<string, ElementKind[]>();
for (const [kind, { properties, elements: children }] of Object.entries(elements)) {
  for (const keyword of [...Object.keys(properties), ...children]) {
    places.set(keyword, [...(places.get(keyword) ?? []), kind as ElementKind]);
  }
}

/** The keywords that may stand in an element's block. */
export function keywordsIn(kind: ElementKind): readonly string[] {
  return [...Object.keys(elements[kind].properties), ...elements[kind].elements];
}

/** Whether a word is a keyword, only not in this kind of element. */
export function isMisplaced(keyword: string, kind: ElementKind): boolean {
  return places.get(keyword)?.includes(kind) === false;
}

export function misplacedKeyword(keyword: string, kind: ElementKind): Message {
  const where = listed(places.get(keyword)!.map(placeName));
  if (kind === "file") return message("`{0}` stands {1}, not at the top level of a file.", keyword, where);
  return message("`{0}` stands {1}, not in a `{2}`.", keyword, where, kind);
}

export function unknownKeyword(written: string, kind: ElementKind): Message {
  const owner = ownerOfParameter(written, kind);
  if (owner)
    return message(
      "`{0}` belongs to `{1}`: put it on the same line, or in a block after it.",
      written,
      owner,
    );
  const near = nearest(written, keywordsIn(kind));
  if (near) return message("`{0}` is no keyword: did you mean `{1}`?", written, near);
  if (kind === "file") return message("`{0}` is no keyword that a file can begin a line with.", written);
  return message("`{0}` is no keyword that can stand in a `{1}`.", written, kind);
}

/** The property of an element that a word is a named part of. */
function ownerOfParameter(written: string, kind: ElementKind): string | undefined {
  const properties = Object.entries<PropertyDefinition>(elements[kind].properties);
  return properties.find(([, { parameters }]) => parameters && Object.hasOwn(parameters, written))?.[0];
}

function placeName(kind: ElementKind): Message {
  return kind === "file" ? message("at the top level of a file") : message("in a `{0}`", kind);
}

function listed(parts: readonly Message[]): Message {
  return parts.reduce((left, right, index) =>
    index === parts.length - 1 ? message("{0} or {1}", left, right) : message("{0}, {1}", left, right),
  );
}
