import type { Connection, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { settingsFile } from "../../project/settings.ts";
import type { Workspace } from "../workspace.ts";
import { afterOthers } from "./in-turn.ts";

/**
 * Keeps the project's texts in step with the editor's, edit by edit, and with the disk for files that are not open.
 * @param onOpen hears of each document before it is opened
 */
export function synchroniseDocuments(
  connection: Connection,
  workspace: Workspace,
  onOpen: (uri: string) => void,
): void {
  const { project } = workspace;
  const dirty = new Set<string>();

  /** Edits that arrive together are checked together, after the requests that came with them are answered. */
  const check = (uri: string) => {
    if (dirty.size === 0) afterOthers(() => afterOthers(checkDirty));
    dirty.add(uri);
  };
  const checkDirty = async () => {
    const uris = [...dirty];
    dirty.clear();
    for (const uri of uris) {
      try {
        await workspace.changed(uri);
      } catch (error) {
        // A bug of ours with one file must not take the others with it.
        connection.console.error(
          `${uri} could not be checked: ${error instanceof Error ? error.stack : error}`,
        );
      }
    }
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) => {
    onOpen(uri);
    project.openDocument(uri, text, version);
    check(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    for (const change of contentChanges) apply(uri, change, version);
    check(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    project.closeDocument(uri);
    check(uri);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      project.forget(uri);
      check(uri);
      // Settings count for every file below them.
      if (uri.endsWith(`/${settingsFile}`)) project.openUris().forEach(check);
    }
  });

  const apply = (uri: string, change: TextDocumentContentChangeEvent, version: number) => {
    const document = project.document(uri);
    if (!document) return;
    const whole = !("range" in change);
    const start = whole ? 0 : document.offsetAt(change.range.start);
    const end = whole ? document.length : document.offsetAt(change.range.end);
    project.editDocument(uri, { start, end: Math.max(start, end), text: change.text }, version);
  };
}
