import type { Range as LspRange, Position, TextEdit } from "vscode-languageserver";
import type { Edit, SourceDocument } from "../../grammar/document.ts";
import { format } from "../../grammar/formatter/format.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { layoutEdits } from "../edits/layout-edits.ts";
import type { Feature } from "../feature.ts";

/** The one layout of all journeys: of a document, of some of its lines, or of those that are being typed. */
export const formatting: Feature = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "}", moreTriggerCharacter: ["\n"] },
  },

  register(connection, { project }) {
    connection.onDocumentFormatting(({ textDocument }) => {
      const document = project.document(textDocument.uri);
      return document ? editsOf(document, layoutEdits(document.text, format(document.text))) : [];
    });
    connection.onDocumentRangeFormatting(({ textDocument, range }) => {
      const document = project.document(textDocument.uri);
      return document ? editsWithin(document, range) : [];
    });
    connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) => {
      const document = project.document(textDocument.uri);
      if (!document) return [];
      // A line that is left is laid out; the one that is entered is not, as the cursor is in it.
      const from = ch === "}" ? lineOfBlock(document, position) : position.line - 1;
      const to = ch === "}" ? position : endOfLine(document, from);
      return editsWithin(document, { start: { line: from, character: 0 }, end: to });
    });
  },
};

/**
 * The edits of the layout that change nothing outside a range. Only the elements that it touches are looked at, and
 * their neighbours, which say what stands between them.
 */
function editsWithin(document: SourceDocument, range: LspRange): TextEdit[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const touched = document.chunks.slice(Math.max(0, document.chunkAt(from) - 1), document.chunkAt(to) + 2);
  const text = touched.map((chunk) => chunk.text).join("");
  const start = document.startOf(touched[0]!);
  const edits = layoutEdits(text, format(text))
    .map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }))
    .filter((edit) => edit.start >= from && edit.end <= to);
  return editsOf(document, edits);
}

/** The line on which a block begins that ends at a position. */
function lineOfBlock(document: SourceDocument, position: Position): number {
  const end = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(end - 1)]!;
  const within = end - document.startOf(chunk);
  const { around, statement } = placeAt(chunk, within - 1);
  const owner = [...around, statement].find((each) => each?.block?.end === within);
  return owner ? document.positionInChunk(chunk, owner.start).line : position.line;
}

function endOfLine(document: SourceDocument, line: number): Position {
  return document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
}

function editsOf(document: SourceDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
}
