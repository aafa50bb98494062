import { type Connection, FileChangeType, type TextDocumentContentChangeEvent } from "vscode-languageserver";
import { settingsFile } from "../../project/settings.ts";
import type { Workspace } from "../workspace.ts";

/** So long, in milliseconds, requests that an editor sends with an edit may be on their way. */
const onTheirWay = 2;

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
    if (dirty.size === 0) setTimeout(checkDirty, onTheirWay);
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

  const checkIfOpen = (uri: string) => {
    if (project.isOpen(uri)) check(uri);
  };
  /** For changes of which one does not know what they are: whatever had to do with the file is checked. */
  const checkDependents = (uri: string) => project.dependents(uri).forEach(check);

  connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) => {
    onOpen(uri);
    project.openDocument(uri, text, version);
    check(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const before = project.importsOf(uri);
    for (const change of contentChanges) apply(uri, change, version);
    check(uri);
    // What a file does not import any more is no longer used by it.
    for (const imported of before) if (!project.importsOf(uri).includes(imported)) checkIfOpen(imported);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    project.closeDocument(uri);
    check(uri);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      checkDependents(uri);
      // A folder that is gone is told as one.
      const gone = type === FileChangeType.Deleted ? project.forgetWithin(uri) : [];
      project.forget(uri);
      // Settings count for every file below them.
      if (uri.endsWith(`/${settingsFile}`)) project.openUris().forEach(check);
      else [uri, ...gone].forEach(check);
    }
  });

  const apply = (uri: string, change: TextDocumentContentChangeEvent, version: number) => {
    const document = project.document(uri);
    if (!document) return;
    // Some clients send null where there is no range.
    const range = "range" in change ? change.range : null;
    const start = range ? document.offsetAt(range.start) : 0;
    const end = range ? document.offsetAt(range.end) : document.length;
    project.editDocument(uri, { start, end: Math.max(start, end), text: change.text }, version);
  };
}
