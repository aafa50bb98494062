import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import { languageFor } from "../project/languages.ts";
import { Project } from "../project/project.ts";
import type { Feature } from "./feature.ts";
import { codeActions } from "./features/code-actions.ts";
import { codeLenses } from "./features/code-lenses.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { documentHighlights } from "./features/document-highlights.ts";
import { documentLinks } from "./features/document-links.ts";
import { documentSymbols } from "./features/document-symbols.ts";
import { exportPicture } from "./features/export-picture.ts";
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
import type { InitializationOptions } from "./protocol.ts";
import { clientFileSystem } from "./session/client-file-system.ts";
import { foldersOf, followClient, OpenFolders } from "./session/follow-client.ts";
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
  exportPicture,
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
  const files = fileSystem(
    () => folders.uris,
    clientFileSystem(connection, () => workspace.canReadFiles),
  );
  const workspace = new Workspace(new Project(files, []));
  const folders = new OpenFolders(workspace);

  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
    folders.set(foldersOf(params));
    workspace.isTrusted = options.isTrusted ?? true;
    workspace.client = params.capabilities;
    workspace.displayLanguage = languageFor(params.locale);
    workspace.docs = options.docs ?? docs;
    workspace.hasGrammar = options.hasGrammar ?? false;
    workspace.canReadFiles = options.canReadFiles ?? false;
    connection.onInitialized(() => {
      workspace.loading = followClient(connection, workspace, folders, files);
    });
    return { capabilities: allCapabilities(), serverInfo: { name: "journey" } };
  });

  synchroniseDocuments(connection, workspace, (uri) => folders.addFolderOf(uri));
  for (const feature of features) feature.register(connection, workspace);
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
