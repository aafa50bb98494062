import type { Position } from "../../grammar/document.ts";
import { elementKindOf } from "../../grammar/element-statement.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { textOf } from "../../grammar/syntax.ts";
import { type Declaration, resolve } from "../../model/resolve.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { referenceAt } from "./reference-at.ts";

/** What the name at a position stands for, whether it is used there or declared; null for what is built in. */
export function declarationAt(checked: CheckedDocument, position: Position): Declaration | null {
  const used = referenceAt(checked, position);
  return used ? resolve(used.reference, used.scope, used.journey) : declaredAt(checked, position);
}

function declaredAt({ document }: CheckedDocument, position: Position): Declaration | null {
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const { around, statement, word } = placeAt(chunk, offset - document.startOf(chunk));
  if (!statement?.keyword || !word || word !== statement.words[0] || word.kind !== "name") return null;
  const outer = around.at(-1);
  const isStep =
    outer && elementKindOf(outer, chunk) === "lifecycle" && textOf(chunk, statement.keyword) === "step";
  if (!isStep && !elementKindOf(statement, chunk)) return null;
  return { uri: document.uri, syntax: statement, name: word, label: textOf(chunk, word) };
}
