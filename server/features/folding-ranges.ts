import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { SourceDocument } from "../../grammar/document.ts";
import { type Chunk, type Statement, textOf } from "../../grammar/syntax.ts";
import type { Feature } from "../feature.ts";

/** What can be folded away: blocks, long texts, comments over several lines, and imports that follow each other. */
export const foldingRanges: Feature = {
  capabilities: { foldingRangeProvider: true },

  register(connection, workspace) {
    connection.onFoldingRanges(({ textDocument }) => {
      const document = workspace.project.document(textDocument.uri);
      return document
        ? [...document.chunks.flatMap((chunk) => foldsIn(chunk, document)), ...imports(document)]
        : [];
    });
  },
};

function foldsIn(chunk: Chunk, document: SourceDocument): FoldingRange[] {
  const line = (offset: number) => document.positionInChunk(chunk, offset).line;
  const fold = (start: number, end: number, kind?: FoldingRangeKind): FoldingRange[] =>
    line(end) > line(start) ? [{ startLine: line(start), endLine: line(end), ...(kind && { kind }) }] : [];
  const inside = ({ block, words }: Statement): FoldingRange[] => [
    ...words.filter(({ kind }) => kind === "text").flatMap(({ start, end }) => fold(start, end)),
    // The line with the closing brace stays in sight.
    ...(block ? fold(block.start, block.closed ? startOfLine(chunk, block.end - 1) - 1 : block.end) : []),
    ...(block?.statements.flatMap(inside) ?? []),
  ];
  return [
    ...chunk.statements.flatMap(inside),
    ...chunk.comments.flatMap(({ start, end }) => fold(start, end, FoldingRangeKind.Comment)),
  ];
}

function startOfLine({ text }: Chunk, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** From the first to the last of imports with nothing between them. */
function imports(document: SourceDocument): FoldingRange[] {
  const lines = document.chunks.flatMap((chunk) =>
    chunk.statements
      .filter(({ keyword }) => keyword && textOf(chunk, keyword) === "import")
      .map(({ start }) => document.positionInChunk(chunk, start).line),
  );
  const folds: FoldingRange[] = [];
  for (const line of lines) {
    const last = folds.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else folds.push({ startLine: line, endLine: line, kind: FoldingRangeKind.Imports });
  }
  return folds.filter(({ startLine, endLine }) => endLine > startLine);
}
