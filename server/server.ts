import {
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import { languageFor } from "../project/languages.ts";
import { Project } from "../project/project.ts";
import { followConfiguration } from "./configuration.ts";
import type { Feature } from "./feature.ts";
import { codeActions } from "./features/code-actions.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { diagnostics } from "./features/diagnostics.ts";
import { documentHighlights } from "./features/document-highlights.ts";
import { documentLinks } from "./features/document-links.ts";
import { documentSymbols } from "./features/document-symbols.ts";
import { foldingRanges } from "./features/folding-ranges.ts";
import { formatting } from "./features/formatting.ts";
import { hover } from "./features/hover.ts";
import { preview } from "./features/preview.ts";
import { references } from "./features/references.ts";
import { rename } from "./features/rename.ts";
import { selectionRanges } from "./features/selection-ranges.ts";
import { loadWorkspace } from "./load-workspace.ts";
import { synchroniseDocuments } from "./synchronise-documents.ts";
import { Workspace } from "./workspace.ts";

const features: readonly Feature[] = [
  diagnostics,
  codeActions,
  completion,
  hover,
  documentSymbols,
  definition,
  references,
  documentHighlights,
  rename,
  documentLinks,
  foldingRanges,
  selectionRanges,
  formatting,
  preview,
];

/** What a server gets from the machine that it runs on. */
export interface Host {
  /** Makes the file system, which shows only what lies in the client's folders. */
  fileSystem(roots: () => readonly string[]): FileSystem;
  /** The uri of the folder with the documentation; null where only the client knows it. */
  readonly docs: string | null;
}

/** Serves one client over a connection. */
export function startServer(connection: Connection, { fileSystem, docs }: Host): void {
  let roots: readonly string[] = [];
  let client: ClientCapabilities["workspace"];
  const files = fileSystem(() => roots);
  const workspace = new Workspace(new Project(files, roots));
  workspace.docs = docs;

  connection.onInitialize((params) => {
    client = params.capabilities.workspace;
    roots = rootsOf(params);
    workspace.project.setRoots(roots);
    workspace.displayLanguage = languageFor(params.locale);
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

  connection.onInitialized(async () => {
    if (client?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
        roots = folders.map((folder) => folder.uri);
        workspace.project.setRoots(roots);
        await loadWorkspace(workspace, files, roots);
        for (const uri of workspace.project.openUris()) await workspace.changed(uri);
      });
    }
    if (client?.configuration) await followConfiguration(connection, workspace);
    await loadWorkspace(workspace, files, roots);
  });

  connection.listen();
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
