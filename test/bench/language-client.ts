import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { Position } from "../../grammar/document.ts";
import { loadedNotification } from "../../server/protocol.ts";

const diagnosticsNotification = "textDocument/publishDiagnostics";

/** What VS Code says that it can do, as far as answers grow by it. */
const capabilities = { experimental: { journeyCommands: ["journey.showReferences"] } };

/** Has a server that only answers give these answers from now on, by their methods. */
export const learnNotification = "bench/learn";

/** A language server in a process of its own. */
export class LanguageClient {
  /** Settled when the server has read the folder that is open. */
  readonly loaded: Promise<unknown>;
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  /** The last answers, and the last notifications, by their methods. */
  private readonly answers: Record<string, unknown> = {};
  private readonly waiting = new Map<string, () => void>();
  private readonly versions = new Map<string, number>();
  private readonly checked = new Map<string, number | undefined>();

  private constructor(program: string) {
    this.child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    // Nothing can be measured after that.
    this.child.on("exit", () => {
      throw new Error(`${program} has ended.`);
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.child.stdout!),
      new StreamMessageWriter(this.child.stdin!),
    );
    this.connection.onNotification((method, params) => {
      this.answers[method] = params;
      if (method === diagnosticsNotification) {
        const { uri, version } = params as unknown as PublishDiagnosticsParams;
        this.checked.set(uri, version);
      }
      this.waiting.get(method)?.();
    });
    this.loaded = this.next(loadedNotification);
    this.connection.listen();
  }

  /** Starts a server with a folder open. */
  static async start(program: string, folder: string): Promise<LanguageClient> {
    const client = new LanguageClient(program);
    await client.ask("initialize", { processId: process.pid, rootUri: folder, capabilities });
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "journey", version: 1, text },
    });
  }

  edit(uri: string, start: Position, end: Position, text: string): Promise<void> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  /** Waits for the diagnostics of an open document as it is now. */
  async diagnostics(uri: string): Promise<void> {
    while (this.checked.get(uri) !== this.versions.get(uri)) await this.next(diagnosticsNotification);
  }

  async ask<T = unknown>(method: string, params: object): Promise<T> {
    const answer = await this.connection.sendRequest<T>(method, params);
    this.answers[method] = answer;
    return answer;
  }

  /** Has this server, which only answers, answer what the other one has. */
  learnFrom(other: LanguageClient): Promise<void> {
    return this.connection.sendNotification(learnNotification, other.answers);
  }

  /** Ends the server, and waits until it is gone. */
  async end(): Promise<void> {
    this.connection.dispose();
    this.child.removeAllListeners("exit").kill();
    await once(this.child, "exit");
  }

  private next(method: string): Promise<void> {
    return new Promise((resolve) => this.waiting.set(method, resolve));
  }
}
