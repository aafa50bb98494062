import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { SourceDocument } from "../../grammar/document.ts";
import type { Chunk, Statement, Value } from "../../grammar/syntax.ts";
import { textOf } from "../../grammar/syntax.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import { readText } from "../../model/reading/texts.ts";
import type { Feature } from "../feature.ts";

const symbolKinds: Readonly<Record<ElementKind, SymbolKind>> = {
  file: SymbolKind.File,
  persona: SymbolKind.Class,
  channel: SymbolKind.Interface,
  lifecycle: SymbolKind.Enum,
  journey: SymbolKind.Module,
  stage: SymbolKind.Namespace,
  touchpoint: SymbolKind.Event,
  activity: SymbolKind.Function,
  opportunity: SymbolKind.Property,
  scenario: SymbolKind.Method,
};

/** The outline: every element where it was written, also in a file with problems. */
export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },

  register(connection, workspace) {
    connection.onDocumentSymbol(({ textDocument }) => {
      const document = workspace.project.document(textDocument.uri);
      return document?.chunks.flatMap((chunk) => symbolsIn(chunk.statements, chunk, document)) ?? [];
    });
  },
};

function symbolsIn(
  statements: readonly Statement[],
  chunk: Chunk,
  document: SourceDocument,
): DocumentSymbol[] {
  return statements.flatMap((statement) => {
    const keyword = statement.keyword && textOf(chunk, statement.keyword);
    const children = symbolsIn(statement.block?.statements ?? [], chunk, document);
    if (!keyword || !Object.hasOwn(elements, keyword) || !isElement(statement)) return children;
    return symbol(statement, keyword as ElementKind, children, chunk, document);
  });
}

/** `persona eli` in a scenario is a property: an element has a label or a block. */
function isElement({ block, clauses }: Statement): boolean {
  return block !== null || clauses[0]?.values.some(isText) === true;
}

function isText({ kind }: Value): boolean {
  return kind === "string" || kind === "text";
}

function symbol(
  statement: Statement,
  kind: ElementKind,
  children: DocumentSymbol[],
  chunk: Chunk,
  document: SourceDocument,
): DocumentSymbol {
  const words = statement.clauses[0]?.values ?? [];
  const id = words.find((word) => word.kind === "name");
  const label = words.find(isText);
  const place = (part: { start: number; end: number }) => ({
    start: document.positionInChunk(chunk, part.start),
    end: document.positionInChunk(chunk, part.end),
  });
  const name = (label ? readText(textOf(chunk, label)) : "").trim() || (id ? textOf(chunk, id) : kind);
  return {
    name,
    detail: id ? `${kind} ${textOf(chunk, id)}` : kind,
    kind: symbolKinds[kind],
    range: place(statement),
    selectionRange: place(id ?? statement.keyword!),
    children,
  };
}
