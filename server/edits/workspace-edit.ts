import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextEdit as PlacedEdit } from "../../gaps/fixes/fix.ts";
import type { Workspace } from "../workspace.ts";

/** Edits of texts, by the documents that they are in. */
export function workspaceEdit(edits: readonly PlacedEdit[], workspace: Workspace): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { at, text } of edits) {
    changes[at.uri] ??= [];
    changes[at.uri]!.push({ range: workspace.rangeOf(at), newText: text });
  }
  return { changes };
}
