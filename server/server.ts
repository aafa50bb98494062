import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import { languageFor } from "../project/languages.ts";
import { Project } from "../project/project.ts";
import type { Feature } from "./feature.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { diagnostics } from "./features/diagnostics.ts";
import { documentSymbols } from "./features/document-symbols.ts";
import { hover } from "./features/hover.ts";
import { preview } from "./features/preview.ts";
import { synchroniseDocuments } from "./synchronise-documents.ts";
import { Workspace } from "./workspace.ts";

const features: readonly Feature[] = [diagnostics, completion, hover, documentSymbols, definition, preview];

/**
 * Serves one client over a connection.
 * @param fileSystem makes the file system, which shows only what lies in the client's folders
 */
export function startServer(
  connection: Connection,
  fileSystem: (roots: () => readonly string[]) => FileSystem,
): void {
  let roots: readonly string[] = [];
  let followsFolders = false;
  const workspace = new Workspace(
    new Project(
      fileSystem(() => roots),
      roots,
    ),
  );

  connection.onInitialize((params) => {
    followsFolders = params.capabilities.workspace?.workspaceFolders === true;
    roots = rootsOf(params);
    workspace.project.setRoots(roots);
    workspace.language = languageFor(params.locale);
    const capabilities: ServerCapabilities = {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    };
    return {
      capabilities: Object.assign(
        capabilities,
        ...features.map((feature) => feature.capabilities),
      ) as ServerCapabilities,
      serverInfo: { name: "journey" },
    };
  });

  synchroniseDocuments(connection, workspace);
  for (const feature of features) feature.register(connection, workspace);

  connection.onInitialized(() => {
    if (!followsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
      roots = folders.map((folder) => folder.uri);
      workspace.project.setRoots(roots);
      for (const uri of workspace.project.openUris()) await workspace.changed(uri);
    });
  });

  connection.listen();
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
