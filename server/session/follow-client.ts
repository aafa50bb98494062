import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from "vscode-languageserver";
import { fileKey, folderOf } from "../../project/file-key.ts";
import type { FileSystem } from "../../project/file-system.ts";
import { settingsFile } from "../../project/settings.ts";
import { trustedNotification } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";
import { followConfiguration } from "./configuration.ts";
import { loadWorkspace } from "./load-workspace.ts";

/** The folders that a client has open: which files may be read, and which are read by themselves. */
export class OpenFolders {
  uris: readonly string[] = [];
  readonly #workspace: Workspace;
  #hasFolders = false;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  set(uris: readonly string[]): void {
    this.#hasFolders = uris.length > 0;
    this.#tell(uris);
  }

  /** A file may be opened without its folder: then what lies beside it counts. */
  addFolderOf(uri: string): void {
    const folder = uri.startsWith("file:") ? folderOf(fileKey(uri)) : null;
    if (!this.#hasFolders && folder && !this.uris.includes(folder)) this.#tell([...this.uris, folder]);
  }

  #tell(uris: readonly string[]): void {
    this.uris = uris;
    this.#workspace.project.setRoots(uris);
  }
}

/** Follows what a client tells of folders, settings and files, and reads the journeys that are there. */
export async function followClient(
  connection: Connection,
  workspace: Workspace,
  folders: OpenFolders,
  files: FileSystem,
): Promise<void> {
  const client = workspace.client.workspace;
  const load = async () => {
    // A stranger's folder is read only as far as its user looks into it.
    if (workspace.isTrusted) await loadWorkspace(connection, workspace, files, folders.uris);
  };
  const loadAnew = async () => {
    folders.set(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
    await load();
    await workspace.allChanged();
  };
  const start = (work: () => Promise<void>) => {
    workspace.loading = logged(connection, work);
  };
  if (client?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => start(loadAnew));
  connection.onNotification(trustedNotification, () => {
    workspace.isTrusted = true;
    start(load);
  });
  const configuration = logged(connection, () => followConfiguration(connection, workspace));
  if (client?.didChangeWatchedFiles?.dynamicRegistration)
    await logged(connection, () => watchFiles(connection));
  await configuration;
  await logged(connection, load);
}

/** What a client refuses must not end the server. */
async function logged(connection: Connection, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    connection.console.error(String(error instanceof Error ? error.stack : error));
  }
}

async function watchFiles(connection: Connection): Promise<void> {
  const watchers = ["**/*.journey", `**/${settingsFile}`].map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** The folders that a client has open when it says hello. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
