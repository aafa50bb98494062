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

const uri = "file:///work/measured.journey";

/** A language server in a process of its own, with one document open in it. */
export class LanguageClient {
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly ended: Promise<never>;
  private version = 0;
  private onDiagnostics: (version: number | undefined) => void = () => {};

  private constructor(program: string) {
    this.child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.ended = once(this.child, "exit").then(() => {
      throw new Error(`${program} has ended.`);
    });
    this.ended.catch(() => {});
    this.connection = createMessageConnection(
      new StreamMessageReader(this.child.stdout!),
      new StreamMessageWriter(this.child.stdin!),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) =>
      this.onDiagnostics(params.version),
    );
    this.connection.listen();
  }

  static async start(program: string, text: string): Promise<LanguageClient> {
    const client = new LanguageClient(program);
    const { connection } = client;
    const rootUri = "file:///work";
    const parameters = { processId: process.pid, rootUri, capabilities: {} };
    await client.unlessEnded(connection.sendRequest("initialize", parameters));
    await connection.sendNotification("initialized", {});
    const diagnostics = client.nextDiagnostics();
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "journey", version: client.version, text },
    });
    await client.unlessEnded(diagnostics);
    return client;
  }

  /** Replaces a range, and waits for the diagnostics of what came of it. */
  async edit(start: Position, end: Position, text: string): Promise<void> {
    const diagnostics = this.nextDiagnostics();
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start, end }, text }],
    });
    await this.unlessEnded(diagnostics);
  }

  ask(method: "completion" | "hover", position: Position): Promise<unknown> {
    const parameters = { textDocument: { uri }, position };
    return this.unlessEnded(this.connection.sendRequest(`textDocument/${method}`, parameters));
  }

  end(): void {
    this.connection.dispose();
    this.child.kill();
  }

  /** What the server answers; fails once it can answer no more. */
  private unlessEnded<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.ended]);
  }

  /** Begins a new version of the document. */
  private nextDiagnostics(): Promise<void> {
    const wanted = ++this.version;
    return new Promise((resolve) => {
      this.onDiagnostics = (version) => {
        if (version === wanted) resolve();
      };
    });
  }
}
