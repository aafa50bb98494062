import { type Uri, window } from "vscode";
import { isSame } from "../places.ts";
import type { Position } from "../webview/messages.ts";

/** Where the cursor is in a document: in the editor that is worked with, or else in one that shows it. */
export function cursorIn(uri: Uri): Position | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const editor = editors.find((each) => each && isSame(each.document.uri, uri));
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { line, character };
}
