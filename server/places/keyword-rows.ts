import { type Chunk, type Statement, textOf } from "../../grammar/syntax.ts";
import type { ElementDefinition, PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";

/** The element whose block a place is in; null inside a property's block, or one that is not understood. */
export function elementAround(chunk: Chunk, around: readonly Statement[]): ElementKind | null {
  let kind: ElementKind = "file";
  for (const statement of around) {
    const keyword = statement.keyword ? textOf(chunk, statement.keyword) : "";
    if (!(elements[kind].elements as readonly string[]).includes(keyword)) return null;
    kind = keyword as ElementKind;
  }
  return kind;
}

/** The vocabulary's row for a keyword in a place. */
export function rowOf(
  chunk: Chunk,
  around: readonly Statement[],
  keyword: string,
): ElementDefinition | PropertyDefinition | null {
  const kind = elementAround(chunk, around);
  if (!kind) return null;
  if ((elements[kind].elements as readonly string[]).includes(keyword))
    return elements[keyword as ElementKind];
  const properties: Readonly<Record<string, PropertyDefinition>> = elements[kind].properties;
  return Object.hasOwn(properties, keyword) ? properties[keyword]! : null;
}

/** The kind of element that a statement declares, if it does. */
export function declaredBy(
  chunk: Chunk,
  around: readonly Statement[],
  { keyword }: Statement,
): ElementKind | null {
  const parent = elementAround(chunk, around);
  const kind = keyword ? textOf(chunk, keyword) : "";
  const declares = parent && (elements[parent].elements as readonly string[]).includes(kind);
  return declares ? (kind as ElementKind) : null;
}
