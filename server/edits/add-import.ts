import type { TextEdit } from "vscode-languageserver";
import { quoted } from "../../gaps/fixes/new-names.ts";
import type { SourceDocument } from "../../grammar/document.ts";
import { chunkOf, type Statement, textOf } from "../../grammar/syntax.ts";

/** A line that is a comment about what stands below it; one about the whole file is not. */
const comment = /^[ \t]*\/\/(?!\s*journey-ignore-file\b).*$/;

/** Where a file-level statement begins, with the comments right above it. */
export function startWithComments(document: SourceDocument, statement: Statement): number {
  const { text } = document;
  let start = document.startOf(chunkOf(statement)) + statement.start;
  for (;;) {
    const lineAbove = text.slice(0, start).match(/[^\n]*\n$/)?.[0];
    if (lineAbove === undefined || !comment.test(lineAbove.trimEnd())) return start;
    start -= lineAbove.length;
  }
}

/** Adds an import to a file: below those that are there, else above what the file begins with. */
export function addImport(document: SourceDocument, path: string): TextEdit {
  const newline = document.text.includes("\r\n") ? "\r\n" : "\n";
  const line = `import ${quoted(path)}`;
  const statements = document.chunks.flatMap((chunk) => chunk.statements);
  const last = statements.findLast(
    (each) => each.keyword && textOf(chunkOf(each), each.keyword) === "import",
  );
  if (last) return insert(document, endOfLine(document, last), newline + line);
  const [first] = statements;
  const at = first ? startWithComments(document, first) : document.length;
  return insert(document, at, first ? line + newline + newline : line + newline);
}

function endOfLine(document: SourceDocument, statement: Statement): number {
  const end = document.startOf(chunkOf(statement)) + statement.end;
  return document.offsetAt({ ...document.positionAt(end), character: Number.MAX_SAFE_INTEGER });
}

function insert(document: SourceDocument, offset: number, newText: string): TextEdit {
  const at = document.positionAt(offset);
  return { range: { start: at, end: at }, newText };
}
