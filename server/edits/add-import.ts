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
  while (start > 0 && text[start - 1] === "\n") {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!comment.test(text.slice(above, start).trimEnd())) break;
    start = above;
  }
  return start;
}

/** Adds an import to a file: below those that are there, else above what the file begins with. */
export function addImport(document: SourceDocument, path: string): TextEdit {
  const newline = document.text.includes("\r\n") ? "\r\n" : "\n";
  const line = `import ${quoted(path)}`;
  const statements = document.chunks.flatMap((chunk) => chunk.statements);
  const last = statements.findLast(
    (each) => each.keyword && textOf(chunkOf(each), each.keyword) === "import",
  );
  if (last) return insert(document, endOf(document, last), newline + line);
  const [first] = statements;
  const at = first ? startWithComments(document, first) : document.length;
  return insert(document, at, first ? line + newline + newline : line + newline);
}

/** Behind a statement and a comment of one line; where anything else stands there, right behind the statement. */
function endOf(document: SourceDocument, statement: Statement): number {
  const { text } = chunkOf(statement);
  const [rest = ""] = /^[ \t]*(?:\/\/[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(statement.end)) ?? [];
  return document.startOf(chunkOf(statement)) + statement.end + rest.trimEnd().length;
}

function insert(document: SourceDocument, offset: number, newText: string): TextEdit {
  const at = document.positionAt(offset);
  return { range: { start: at, end: at }, newText };
}
