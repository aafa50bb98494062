import { commands, Disposable, languages, Range, Uri, ViewColumn, window, workspace } from "vscode";
import { showJourneyEditor, showNewText } from "./journey-editor.ts";

/** The commands that a first walk through the extension is made of, beside those that everybody uses later. */
export function registerWalkthrough(extension: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand("journey.openExample", () => openExample(extension)),
    commands.registerCommand("journey.mendGap", mendGap),
  );
}

/** Opens a copy of an example, to try things on: nothing of it is saved unless its reader wants it. */
async function openExample(extension: Uri): Promise<void> {
  const example = Uri.joinPath(extension, "client", "walkthrough", "fridge.journey");
  const content = new TextDecoder().decode(await workspace.fs.readFile(example));
  await showNewText(await workspace.openTextDocument({ language: "journey", content }));
}

/** Leads to the first gap of an open journey, and shows what mends it. */
async function mendGap(): Promise<void> {
  const editor = await showJourneyEditor();
  const gaps = editor ? languages.getDiagnostics(editor.document.uri).map(({ range }) => range) : [];
  const [first] = gaps.sort((a, b) => a.start.compareTo(b.start));
  if (!editor || !first) {
    await commands.executeCommand("journey.openExample");
    return;
  }
  const selection = new Range(first.start, first.start);
  await window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? ViewColumn.Active,
    selection,
  });
  await commands.executeCommand("editor.action.quickFix");
}
