import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import {
  createMessageConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { marked } from "../markers.ts";

const program = join(import.meta.dirname, "../../dist/server.cjs");

export type Transport = "stdio" | "ipc";

/** A running language server and a client for it, as small as a client can be. */
export interface RunningServer extends AsyncDisposable {
  readonly connection: MessageConnection;
  /** The diagnostics of a document from a version on, as soon as they are as expected. */
  diagnosticsOf(
    uri: string,
    version: number,
    areExpected?: (found: Diagnostic[]) => boolean,
  ): Promise<Diagnostic[]>;
  /** Opens a text with marks; gives the places that they marked. */
  open(uri: string, source: string): Promise<Position[]>;
  edit(uri: string, version: number, contentChanges: object[]): Promise<void>;
}

/**
 * Starts the built server as a process of its own and says hello to it.
 * @param settings what the editor's settings say of journeys whenever the server asks
 */
export async function startServer(
  transport: Transport,
  folder: string,
  locale = "en",
  settings: () => object | null = () => null,
): Promise<RunningServer> {
  const child =
    transport === "stdio" ? spawn(process.execPath, [program, "--stdio"]) : fork(program, ["--node-ipc"]);
  const connection = transport === "stdio" ? overStreams(child) : overIpc(child);
  const latest = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    latest.set(params.uri, params);
    for (const look of waiting) look();
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(settings));
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: "work" }],
    capabilities: { workspace: { configuration: true } },
    locale,
  });
  await connection.sendNotification("initialized", {});

  return {
    connection,
    diagnosticsOf: (uri, version, areExpected = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const found = latest.get(uri);
          if (!found || (found.version ?? -1) < version || !areExpected(found.diagnostics)) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    async open(uri, source) {
      const { text, ranges } = marked(source);
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "journey", version: 1, text },
      });
      return ranges.map(({ start }) => positionOf(text, start));
    },
    edit: (uri, version, contentChanges) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      }),
    async [Symbol.asyncDispose]() {
      const gone = once(child, "exit");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await gone;
      connection.dispose();
    },
  };
}

function overStreams(child: ChildProcess): MessageConnection {
  return createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
}

function overIpc(child: ChildProcess): MessageConnection {
  return createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
