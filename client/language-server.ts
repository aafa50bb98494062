import { type Disposable, EventEmitter, type Uri, window, workspace } from "vscode";
import { type LanguageClient, TransportKind } from "vscode-languageclient/node";
import {
  type CheckedParams,
  checkedNotification,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
} from "../server/protocol.ts";
import { QuietClient } from "./quiet-client.ts";

/** The language server, which runs in a process of its own. */
export class LanguageServer implements Disposable {
  readonly #program: string;
  readonly #log = window.createOutputChannel("Journey", { log: true });
  readonly #watchers = ["**/*.journey", "**/journey.config.json"].map((pattern) =>
    workspace.createFileSystemWatcher(pattern),
  );
  readonly #checked = new EventEmitter<Uri>();
  #client: LanguageClient | undefined;
  #starting: Promise<void> | undefined;
  #reportsFailure = false;

  /** A document was checked anew: its preview may be another one now. */
  readonly onDidCheck = this.#checked.event;

  /** @param program path of the server's bundle. */
  constructor(program: string) {
    this.#program = program;
  }

  /** Starts the server; where that fails, a message says so and offers to try again. */
  async start(): Promise<void> {
    const client = this.#createClient();
    this.#client = client;
    this.#starting = client.start();
    await this.#starting.catch(() => this.#reportFailure());
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
    if (!this.#client) throw new Error("The language server does not run.");
    const params: PreviewParams = { ...chosen, uri: this.#client.code2ProtocolConverter.asUri(uri) };
    return this.#client.sendRequest<PreviewResult | null>(previewRequest, params);
  }

  dispose(): void {
    void this.stop();
    for (const disposable of [...this.#watchers, this.#checked, this.#log]) disposable.dispose();
  }

  #createClient(): LanguageClient {
    const client = new QuietClient(
      "journey",
      "Journey",
      { module: this.#program, transport: TransportKind.ipc },
      {
        documentSelector: [{ language: "journey" }],
        synchronize: { fileEvents: this.#watchers },
        outputChannel: this.#log,
        initializationFailedHandler: () => false,
      },
    );
    client.onGiveUp = () => this.#reportFailure();
    client.onNotification(checkedNotification, ({ uri }: CheckedParams) =>
      this.#checked.fire(client.protocol2CodeConverter.asUri(uri)),
    );
    return client;
  }

  async #reportFailure(): Promise<void> {
    if (this.#reportsFailure) return;
    this.#reportsFailure = true;
    const answer = await window.showErrorMessage(
      "Journey's language server does not run, so journeys are not checked and previews do not change.",
      "Restart",
      "Show Log",
    );
    this.#reportsFailure = false;
    if (answer === "Restart") await this.restart();
    if (answer === "Show Log") this.#log.show();
  }
}
