import { type Uri, ViewColumn, window } from "vscode";
import type { Gap } from "../../server/protocol.ts";
import { isSame, toRange } from "../places.ts";

/** Selects a range in an editor: the one that shows its document, else one beside the preview. */
export async function goTo(uri: Uri, range: Gap["range"]): Promise<void> {
  const editors = window.visibleTextEditors;
  const editor =
    editors.find(({ document }) => isSame(document.uri, uri)) ??
    editors.find(({ document }) => document.languageId === "journey");
  await window.showTextDocument(uri, {
    viewColumn: editor?.viewColumn ?? ViewColumn.Beside,
    selection: toRange(range),
  });
}
