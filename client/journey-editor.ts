import { type Range, type TextDocument, type TextEditor, ViewColumn, window, workspace } from "vscode";

/** Brings forward a journey that is open: the one that is worked on, else one that is seen, else one behind others. */
export async function showJourneyEditor(): Promise<TextEditor | undefined> {
  const seen = [window.activeTextEditor, ...window.visibleTextEditors].find(showsJourney);
  const document =
    seen?.document ?? workspace.textDocuments.find(({ languageId }) => languageId === "journey");
  return document && window.showTextDocument(document, seen?.viewColumn);
}

/** Shows a text that is opened on its own: beside a page such as a walkthrough or a preview, which stays in sight. */
export async function showNewText(document: TextDocument, selection?: Range): Promise<TextEditor> {
  const isPage = window.tabGroups.activeTabGroup.activeTab && !window.activeTextEditor;
  const viewColumn = isPage ? ViewColumn.Beside : ViewColumn.Active;
  return window.showTextDocument(document, { viewColumn, ...(selection && { selection }) });
}

export function showsJourney(editor: TextEditor | undefined): editor is TextEditor {
  return editor?.document.languageId === "journey";
}
