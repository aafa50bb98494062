import { type Disposable, EventEmitter, l10n, Uri, type WorkspaceEdit, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type LanguageClientOptions,
  State,
} from "vscode-languageclient";
import {
  type CheckedParams,
  checkedNotification,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type Gap,
  type GapsParams,
  gapsRequest,
  type InitializationOptions,
  type JourneyTemplate,
  loadedNotification,
  newJourneyRequest,
  type Overview,
  overviewRequest,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
  trustedNotification,
} from "../server/protocol.ts";
import { type CreateClient, createQuietClient } from "./quiet-client.ts";
import { readFilesFor } from "./read-files.ts";
import { serverCommandsFeature } from "./server-commands.ts";

export type ServerState = "starting" | "running" | "stopped";

/** One way to mend a gap. */
export interface GapFix {
  title: string;
  edit: WorkspaceEdit;
}

/** The language server, which runs in a process or worker of its own. */
export class LanguageServer implements Disposable {
  readonly #newClient: CreateClient;
  readonly #extension: Uri;
  readonly #log = window.createOutputChannel("Journey", { log: true });
  readonly #checked = new EventEmitter<Uri>();
  readonly #loaded = new EventEmitter<void>();
  readonly #stateChanged = new EventEmitter<void>();
  readonly #trusting = workspace.onDidGrantWorkspaceTrust(() =>
    this.#client?.sendNotification(trustedNotification),
  );
  #client: BaseLanguageClient | undefined;
  #starting: Promise<void> | undefined;
  #reportsFailure = false;

  /** A document was checked anew: its preview may be another one now. */
  readonly onDidCheck = this.#checked.event;
  /** The journeys of the folders that are open were read. */
  readonly onDidLoad = this.#loaded.event;
  readonly onDidChangeState = this.#stateChanged.event;

  /** @param extension the folder of the extension */
  constructor(createClient: CreateClient, extension: Uri) {
    this.#newClient = createClient;
    this.#extension = extension;
  }

  get state(): ServerState {
    // It does so as soon as somebody needs it.
    if (!this.#starting) return "starting";
    switch (this.#client?.state) {
      case State.Running:
        return "running";
      case State.Starting:
        return "starting";
      default:
        return "stopped";
    }
  }

  /** Starts the server, unless somebody needed it before. */
  need(): void {
    if (!this.#starting) void this.start();
  }

  /** Starts the server; where that fails, a message says so and offers to try again. */
  async start(): Promise<void> {
    const client = this.#createClient();
    this.#client = client;
    this.#starting = client.start();
    await this.#starting.catch(() => this.reportFailure());
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await this.#starting?.catch(() => undefined);
    // A server that crashed or never ran cannot be stopped, which is just as well.
    await client?.dispose().catch(() => undefined);
  }

  async restart(): Promise<void> {
    await this.stop();
    // A client that failed to start once never starts again, hence a new one.
    await this.start();
  }

  /** Asks for one diagram of one journey; null when the server does not know the document. */
  async preview(uri: Uri, chosen: Omit<PreviewParams, "uri">): Promise<PreviewResult | null> {
    return this.#ask(previewRequest, { ...chosen, uri: uri.toString() } satisfies PreviewParams);
  }

  /** Asks for a picture as a document of its own; null where there is no journey. */
  async export(uri: Uri, wanted: Omit<ExportParams, "uri">): Promise<ExportResult | null> {
    return this.#ask(exportRequest, { ...wanted, uri: uri.toString() } satisfies ExportParams);
  }

  /** Asks for what mends a gap, as an edit each. */
  async fixesOf({ uri, range, rule: code }: Pick<Gap, "uri" | "range" | "rule">): Promise<GapFix[]> {
    const params: CodeActionParams = {
      textDocument: { uri },
      range,
      context: { diagnostics: [{ range, message: "", code }], only: [CodeActionKind.QuickFix] },
    };
    const offered = (await this.#ask<CodeAction[] | null>("textDocument/codeAction", params)) ?? [];
    // What mends another gap at the same place has nothing to do with the diagnostic that was sent.
    const mending = offered.filter(({ diagnostics = [] }) => diagnostics.length > 0);
    const { protocol2CodeConverter } = this.#client!;
    return Promise.all(
      mending.map(async ({ title, edit }) => ({
        title,
        edit: await protocol2CodeConverter.asWorkspaceEdit(edit ?? {}),
      })),
    );
  }

  /** Asks for the journeys and personas of the folders that are open. */
  async overview(): Promise<Overview> {
    return this.#ask(overviewRequest);
  }

  /** Asks for the gaps of a journey, or for those of a file outside of its journeys. */
  async gaps(params: GapsParams): Promise<Gap[]> {
    return this.#ask(gapsRequest, params);
  }

  /** Asks for what a new journey may begin as. */
  async newJourneys(): Promise<JourneyTemplate[]> {
    return this.#ask(newJourneyRequest);
  }

  /** Says that the server does not run, and offers to try again. */
  async reportFailure(): Promise<void> {
    if (this.#reportsFailure) return;
    this.#reportsFailure = true;
    const restart = l10n.t("Restart");
    const showLog = l10n.t("Show Log");
    const answer = await window.showErrorMessage(
      l10n.t(
        "Journey's language server does not run, so journeys are not checked and previews do not change.",
      ),
      restart,
      showLog,
    );
    this.#reportsFailure = false;
    if (answer === restart) await this.restart();
    if (answer === showLog) this.#log.show();
  }

  dispose(): void {
    void this.stop();
    const all = [this.#trusting, this.#checked, this.#loaded, this.#stateChanged, this.#log];
    for (const disposable of all) disposable.dispose();
  }

  async #ask<Result>(request: string, params: object = {}): Promise<Result> {
    this.need();
    if (!this.#client) throw new Error("The language server does not run.");
    return this.#client.sendRequest<Result>(request, params);
  }

  #createClient(): BaseLanguageClient {
    const docs = Uri.joinPath(this.#extension, "docs").toString();
    // Asked for again whenever the server starts anew.
    const initializationOptions = (): InitializationOptions => ({
      docs,
      isTrusted: workspace.isTrusted,
      canReadFiles: true,
      hasGrammar: true,
    });
    const options: LanguageClientOptions = {
      documentSelector: servedSchemes().map((scheme) => ({ scheme, language: "journey" })),
      initializationOptions,
      outputChannel: this.#log,
      initializationFailedHandler: () => false,
    };
    const client = createQuietClient(this.#newClient, options, () => this.reportFailure());
    client.registerFeature(serverCommandsFeature);
    readFilesFor(client);
    client.onDidChangeState(() => this.#stateChanged.fire());
    client.onNotification(checkedNotification, ({ uri }: CheckedParams) =>
      this.#checked.fire(client.protocol2CodeConverter.asUri(uri)),
    );
    client.onNotification(loadedNotification, () => this.#loaded.fire());
    return client;
  }
}

/** Where journeys are written. Elsewhere, as in the old half of a comparison, nobody mends them. */
function servedSchemes(): string[] {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(["file", "untitled", ...ofFolders])];
}
