import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type Position,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { nodeFileSystem } from "../../host/node-file-system.ts";
import { type InitializationOptions, listFilesRequest, readFileRequest } from "../../server/protocol.ts";
import { marked } from "../markers.ts";
import { startWorker } from "./browser-worker.ts";
import { positionIn } from "./texts.ts";

const program = join(import.meta.dirname, "../../dist/server.cjs");
/** A worker does not know where the extension lies that it comes from. */
const docs = pathToFileURL(join(import.meta.dirname, "../../docs")).toString();

/** Where the server runs: in a process, spoken to in either of two ways, or in a worker of a browser. */
export type Host = "stdio" | "ipc" | "worker";

/** The hosts that a run of the tests is about: Vitest runs them once for processes, and once for browsers. */
export const hosts: readonly [Host, ...Host[]] =
  process.env.JOURNEY_TEST_HOST === "browser" ? ["worker"] : ["stdio", "ipc"];

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
  /** What the server asked to be told of. */
  readonly registered: readonly string[];
}

/** What VS Code says that it can do, as far as it matters to the server. */
const capable: ClientCapabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
  },
};

interface Options {
  host?: Host;
  locale?: string;
  /** What the editor's settings say of journeys whenever the server asks. */
  settings?: () => object | null;
  /** What the client says that it can do; by default, all that matters here. */
  capabilities?: ClientCapabilities;
  initializationOptions?: Partial<InitializationOptions>;
}

/**
 * Starts the built server and says hello to it.
 * @param folder the one that is open, if any
 */
export async function startServer(
  folder: string | null,
  {
    host = hosts[0],
    locale = "en",
    settings = () => null,
    capabilities = capable,
    initializationOptions,
  }: Options = {},
): Promise<RunningServer> {
  const { reader, writer, end } = await start(host);
  const connection = createMessageConnection(reader, writer);
  const latest = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    latest.set(params.uri, params);
    for (const look of waiting) look();
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(settings));
  const registered: string[] = [];
  connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  const files = nodeFileSystem(() => (folder ? [folder] : []));
  connection.onRequest(readFileRequest, (uri: string) => files.read(uri));
  connection.onRequest(listFilesRequest, (uri: string) => files.list(uri));
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: folder ? [{ uri: folder, name: "work" }] : null,
    capabilities,
    initializationOptions: {
      ...(host === "worker" && { docs, canReadFiles: true }),
      ...initializationOptions,
    },
    locale,
  });
  await connection.sendNotification("initialized", {});

  return {
    connection,
    registered,
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
      return ranges.map(({ start }) => positionIn(text, start));
    },
    edit: (uri, version, contentChanges) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      }),
    async [Symbol.asyncDispose]() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await end();
      connection.dispose();
    },
  };
}

interface Started {
  reader: MessageReader;
  writer: MessageWriter;
  /** Returns when it is gone. */
  end(): Promise<unknown>;
}

async function start(host: Host): Promise<Started> {
  if (host === "worker") return startWorker();
  const child =
    host === "stdio" ? spawn(process.execPath, [program, "--stdio"]) : fork(program, ["--node-ipc"]);
  const gone = once(child, "exit");
  const end = () => gone;
  return host === "stdio"
    ? { reader: new StreamMessageReader(child.stdout!), writer: new StreamMessageWriter(child.stdin!), end }
    : { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child), end };
}
