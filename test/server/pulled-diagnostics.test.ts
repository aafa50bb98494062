import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol";
import { type RunningServer, startServer } from "./language-server.ts";

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();
const journey = (lines: string) =>
  `import "./personas.journey"\njourney j "J" {\n  personas eli\n${lines}}\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-pull-"));
  await writeFile(join(folder, "personas.journey"), 'persona eli "Eli" {\n  goal "A fridge"\n}\n');
  await writeFile(join(folder, "closed.journey"), journey('  stage s "S"\n'));
  server = await startServer(pathToFileURL(folder).toString(), {
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const pull = (name: string, previousResultId?: string) =>
  server.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument: { uri: uriOf(name) },
    previousResultId,
  });
const pullAll = (previous: WorkspaceDiagnosticReport | null = null, params: object = {}) =>
  server.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: previous?.items.map(({ uri, resultId }) => ({ uri, value: resultId })) ?? [],
    ...params,
  });
const rulesOf = (report: object) =>
  "items" in report ? (report.items as { code: string }[]).map(({ code }) => code) : null;
/** The workspace's findings as soon as all of its files were read; the personas are read last. */
async function pullAllWith(): Promise<WorkspaceDiagnosticReport> {
  for (;;) {
    const report = await pullAll();
    if (report.items.some(({ uri }) => uri === uriOf("personas.journey"))) return report;
  }
}

it("findings of a document are told when they are asked for, and not pushed", async () => {
  const pushed: unknown[] = [];
  server.connection.onNotification("textDocument/publishDiagnostics", (params) => {
    pushed.push(params);
  });
  await server.open(uriOf("a.journey"), journey('  stage s "S"\n'));
  await new Promise<void>((resolve) =>
    server.connection.onNotification("$/journey/checked", ({ uri }) => {
      if (uri === uriOf("a.journey")) resolve();
    }),
  );
  expect(rulesOf(await pull("a.journey"))).toContain("stage-without-touchpoint");
  expect(pushed).toEqual([]);
});

it("findings that a client has are not told again before they change", async () => {
  const uri = uriOf("a.journey");
  await server.open(uri, journey('  stage s "S"\n'));
  const first = await pull("a.journey");
  expect(await pull("a.journey", first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  const start = { line: 3, character: 0 };
  await server.edit(uri, 2, [{ range: { start, end: { line: 4, character: 0 } }, text: "" }]);
  expect(rulesOf(await pull("a.journey", first.resultId))).toContain("empty-journey");
});

it("findings of the whole workspace hold those of files that nobody opened", async () => {
  const { items } = await pullAllWith();
  expect(items).toContainEqual(expect.objectContaining({ uri: uriOf("closed.journey"), version: null }));
  expect(rulesOf(items.find(({ uri }) => uri === uriOf("closed.journey"))!)).toContain(
    "stage-without-touchpoint",
  );
});

it("files that are left out by the settings of their folder have no findings in the workspace", async () => {
  await writeFile(join(folder, "journey.config.json"), '{ "exclude": ["closed.journey"] }');
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf("journey.config.json"), type: 1 }],
  });
  const { items } = await pullAllWith();
  expect(items.map(({ uri }) => uri)).toEqual([uriOf("personas.journey")]);
});

it("who waits for findings of the workspace hears of the next ones", async () => {
  const first = await pullAllWith();
  const waiting = pullAll(first, { partialResultToken: "parts" });
  await writeFile(join(folder, "closed.journey"), journey(""));
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf("closed.journey"), type: 2 }],
  });
  const { items } = await waiting;
  const kinds = Object.fromEntries(items.map(({ uri, kind }) => [uri, kind]));
  expect(kinds).toEqual({ [uriOf("closed.journey")]: "full", [uriOf("personas.journey")]: "unchanged" });
});

it("a file that is gone has no findings any more", async () => {
  const first = await pullAllWith();
  await rm(join(folder, "closed.journey"));
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf("closed.journey"), type: 3 }],
  });
  const { items } = await pullAll(first);
  expect(items.find(({ uri }) => uri === uriOf("closed.journey"))).toMatchObject({ items: [] });
});

it("who does not wait any longer is told so", async () => {
  const first = await pullAllWith();
  const { token, cancel } = cancellation();
  const waiting = server.connection.sendRequest(
    "workspace/diagnostic",
    {
      previousResultIds: first.items.map(({ uri, resultId }) => ({ uri, value: resultId })),
      partialResultToken: "parts",
    },
    token,
  );
  cancel();
  await expect(waiting).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

it("a client is asked to ask again when another file changes what is found in one that is open", async () => {
  await server.open(uriOf("a.journey"), journey('  stage s "S"\n'));
  expect(rulesOf(await pull("a.journey"))).not.toContain("unknown-reference");
  const asked = new Promise<void>((resolve) => {
    server.connection.onRequest("workspace/diagnostic/refresh", () => {
      resolve();
      return null;
    });
  });
  await server.open(uriOf("personas.journey"), 'persona mira "Mira"\n');
  await asked;
  expect(rulesOf(await pull("a.journey"))).toContain("unknown-reference");
});

function cancellation() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
