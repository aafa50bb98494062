import { type Chunk, type Statement, textOf } from "./syntax.ts";
import { type ElementKind, elements } from "./vocabulary/table.ts";

/**
 * The kind of element that a statement declares, wherever it stands; null for any other statement. An element
 * has a label or a block: without, `persona eli` is a property.
 */
export function elementKindOf(statement: Statement, chunk: Chunk): ElementKind | null {
  const { keyword, block, clauses } = statement;
  const word = keyword ? textOf(chunk, keyword) : "file";
  if (word === "file" || !Object.hasOwn(elements, word)) return null;
  const hasLabel = clauses[0]?.values.some(({ kind }) => kind === "string" || kind === "text") === true;
  return block || hasLabel ? (word as ElementKind) : null;
}
