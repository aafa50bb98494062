import type { Position, SelectionRange } from "vscode-languageserver";
import type { SourceDocument } from "../../grammar/document.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import type { Range } from "../../grammar/syntax.ts";
import type { Feature } from "../feature.ts";

/** From a word to its line, the inside of its block, its element, and so on up to the file. */
export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },

  register(connection, workspace) {
    connection.onSelectionRanges(({ textDocument, positions }) => {
      const document = workspace.project.document(textDocument.uri);
      return document ? positions.map((position) => selectionAt(document, position)) : [];
    });
  },
};

function selectionAt(document: SourceDocument, position: Position): SelectionRange {
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const { around, statement, word } = placeAt(chunk, offset - document.startOf(chunk));
  const outwards: Range[] = [
    ...(word ? [word] : []),
    ...(statement ? [statement] : []),
    ...around
      .toReversed()
      .flatMap((each) => [
        ...(each.block?.closed ? [{ start: each.block.start + 1, end: each.block.end - 1 }] : []),
        each,
      ]),
  ];
  const file = { start: { line: 0, character: 0 }, end: document.positionAt(document.length) };
  return outwards.reduceRight<SelectionRange>(
    (parent, { start, end }) => {
      const range = {
        start: document.positionInChunk(chunk, start),
        end: document.positionInChunk(chunk, end),
      };
      return isWithin(range, parent.range) ? { range, parent } : parent;
    },
    { range: file },
  );
}

/** Whether a range is within another one and smaller: editors step outwards one by one. */
function isWithin(inner: SelectionRange["range"], outer: SelectionRange["range"]): boolean {
  const isSame = JSON.stringify(inner) === JSON.stringify(outer);
  const begins =
    inner.start.line > outer.start.line ||
    (inner.start.line === outer.start.line && inner.start.character >= outer.start.character);
  const ends =
    inner.end.line < outer.end.line ||
    (inner.end.line === outer.end.line && inner.end.character <= outer.end.character);
  return begins && ends && !isSame;
}
