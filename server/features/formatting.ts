import type { TextEdit } from "vscode-languageserver";
import type { SourceDocument } from "../../grammar/document.ts";
import { format } from "../../grammar/formatter/format.ts";
import type { Feature } from "../feature.ts";

/** The one layout of all journeys. Only what changes is edited, so that the cursor stays where it is. */
export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true },

  register(connection, workspace) {
    connection.onDocumentFormatting(({ textDocument }) => {
      const document = workspace.project.document(textDocument.uri);
      return document ? editsBetween(document, format(document.text)) : [];
    });
  },
};

/** The edits that make one text of another, line by line. */
function editsBetween(document: SourceDocument, after: string): TextEdit[] {
  const before = document.text;
  const lines = { before: linesOf(before), after: linesOf(after) };
  const first = commonStart(lines.before, lines.after);
  const last = commonStart(lines.before.slice(first).reverse(), lines.after.slice(first).reverse());
  const changed = lines.before.slice(first, lines.before.length - last).join("");
  const newText = lines.after.slice(first, lines.after.length - last).join("");
  if (changed === newText) return [];
  const start = lines.before.slice(0, first).join("").length;
  const range = { start: document.positionAt(start), end: document.positionAt(start + changed.length) };
  return [{ range, newText }];
}

/** Lines, each with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}
