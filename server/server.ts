import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { fileKey, folderOf } from "../project/file-key.ts";
import type { FileSystem } from "../project/file-system.ts";
import { languageFor } from "../project/languages.ts";
import { Project } from "../project/project.ts";
import { settingsFile } from "../project/settings.ts";
import type { Feature } from "./feature.ts";
import { codeActions } from "./features/code-actions.ts";
import { codeLenses } from "./features/code-lenses.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { documentHighlights } from "./features/document-highlights.ts";
import { documentLinks } from "./features/document-links.ts";
import { documentSymbols } from "./features/document-symbols.ts";
import { fileRenames } from "./features/file-renames.ts";
import { foldingRanges } from "./features/folding-ranges.ts";
import { formatting } from "./features/formatting.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlay-hints.ts";
import { linkedEditing } from "./features/linked-editing.ts";
import { newJourney } from "./features/new-journey.ts";
import { overview } from "./features/overview.ts";
import { preview } from "./features/preview.ts";
import { pulledDiagnostics } from "./features/pulled-diagnostics.ts";
import { pushedDiagnostics } from "./features/pushed-diagnostics.ts";
import { references } from "./features/references.ts";
import { rename } from "./features/rename.ts";
import { selectionRanges } from "./features/selection-ranges.ts";
import { semanticTokens } from "./features/semantic-tokens.ts";
import { workspaceSymbols } from "./features/workspace-symbols.ts";
import { type InitializationOptions, trustedNotification } from "./protocol.ts";
import { clientFileSystem } from "./session/client-file-system.ts";
import { followConfiguration } from "./session/configuration.ts";
import { loadWorkspace } from "./session/load-workspace.ts";
import { synchroniseDocuments } from "./session/synchronise-documents.ts";
import { Workspace } from "./workspace.ts";

const features: readonly Feature[] = [
  pushedDiagnostics,
  pulledDiagnostics,
  codeActions,
  completion,
  hover,
  documentSymbols,
  definition,
  references,
  documentHighlights,
  rename,
  fileRenames,
  documentLinks,
  foldingRanges,
  selectionRanges,
  formatting,
  workspaceSymbols,
  semanticTokens,
  codeLenses,
  inlayHints,
  linkedEditing,
  preview,
  overview,
  newJourney,
];

/** What a server gets from the machine that it runs on. */
export interface Host {
  /**
   * Makes the file system, which shows only what lies in the client's folders.
   * @param ofClient the files that the client can read
   */
  fileSystem(roots: () => readonly string[], ofClient: FileSystem): FileSystem;
  /** The uri of the folder with the documentation; null where only the client knows it. */
  readonly docs: string | null;
}

/** Serves one client over a connection. */
export function startServer(connection: Connection, { fileSystem, docs }: Host): void {
  let roots: readonly string[] = [];
  const files = fileSystem(() => roots, clientFileSystem(connection));
  const workspace = new Workspace(new Project(files, roots));
  let hasFolders = false;
  const setRoots = (uris: readonly string[]) => {
    roots = uris;
    workspace.project.setRoots(uris);
  };
  const setFolders = (uris: readonly string[]) => {
    hasFolders = uris.length > 0;
    setRoots(uris);
  };
  /** A file may be opened without its folder: then what lies beside it counts. */
  const addFolderOf = (uri: string) => {
    const folder = uri.startsWith("file:") ? folderOf(fileKey(uri)) : null;
    if (!hasFolders && folder && !roots.includes(folder)) setRoots([...roots, folder]);
  };

  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
    setFolders(foldersOf(params));
    workspace.client = params.capabilities;
    workspace.displayLanguage = languageFor(params.locale);
    workspace.docs = options.docs ?? docs;
    workspace.hasGrammar = options.hasGrammar ?? false;
    connection.onInitialized(() => {
      workspace.loading = follow(params);
    });
    return { capabilities: allCapabilities(), serverInfo: { name: "journey" } };
  });

  synchroniseDocuments(connection, workspace, addFolderOf);
  for (const feature of features) feature.register(connection, workspace);

  /** Follows what the client can tell of folders, settings and files, and reads the journeys that are there. */
  const follow = async ({ capabilities: client, initializationOptions }: InitializeParams) => {
    const load = () => loadWorkspace(connection, workspace, files, roots);
    const loadAnew = async () => {
      setFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
      await load();
      await workspace.allChanged();
    };
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => {
        workspace.loading = loadAnew();
      });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) await watchFiles(connection);
    await followConfiguration(connection, workspace);
    // A stranger's folder is read only as far as its user looks into it.
    if (initializationOptions?.isTrusted === false) {
      connection.onNotification(trustedNotification, () => {
        workspace.loading = load();
      });
    } else await load();
  };

  connection.listen();
}

function allCapabilities(): ServerCapabilities {
  const all = features.map(({ capabilities }) => capabilities);
  return Object.assign(
    { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
    ...all,
    {
      workspace: Object.assign(
        { workspaceFolders: { supported: true, changeNotifications: true } },
        ...all.map(({ workspace }) => workspace),
      ),
    },
  );
}

async function watchFiles(connection: Connection): Promise<void> {
  const watchers = ["**/*.journey", `**/${settingsFile}`].map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
