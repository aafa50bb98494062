import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CompletionItem, Location } from "vscode-languageserver-protocol";
import { hosts, type RunningServer, startServer } from "./language-server.ts";

const personas = 'persona eli "Eli" {\n  goal "A fridge"\n}\n';

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-plain-"));
  await writeFile(join(folder, "personas.journey"), personas);
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Sends a request about the marked place of a text. */
async function ask<T>(method: string, source: string): Promise<T> {
  const uri = uriOf("asked.journey");
  const [position] = await server.open(uri, source);
  return await server.connection.sendRequest<T>(method, { textDocument: { uri }, position });
}

describe("with a client that can do little, the server", () => {
  beforeEach(async () => {
    server = await startServer(pathToFileURL(folder).toString(), { capabilities: {} });
  });

  it("writes elements without places to fill in", async () => {
    const [stage] = await ask<CompletionItem[]>("textDocument/completion", 'journey j "J" { <|> }');
    expect(stage!.textEdit!.newText).toBe("stage");
    expect(stage!.insertTextFormat).toBeUndefined();
  });

  it("tells where a name is declared, and not from where it is asked", async () => {
    const found = await ask<Location[]>(
      "textDocument/definition",
      'import "./personas.journey"\njourney j "J" {\n  personas e<|>li\n}\n',
    );
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 11 } };
    expect(found).toEqual([{ uri: uriOf("personas.journey"), range }]);
  });

  it("asks to be told of nothing", async () => {
    await ask("textDocument/hover", "<|>persona mira");
    expect(server.registered).toEqual([]);
  });

  it("takes the settings that it is sent", async () => {
    const uri = uriOf("a.journey");
    await server.open(uri, 'journey j "J" {\n  stage a "A"\n}\n');
    const rules = { "stage-without-touchpoint": "error" };
    await server.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { journey: { rules } },
    });
    await server.diagnosticsOf(uri, 1, (found) =>
      found.some(({ code, severity }) => code === "stage-without-touchpoint" && severity === 1),
    );
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await server.diagnosticsOf(uri, 1, (found) =>
      found.some(({ code, severity }) => code === "stage-without-touchpoint" && severity === 2),
    );
  });

  it("sends only notifications of its own that any client may overhear", async () => {
    const unknown: string[] = [];
    server.connection.onNotification((method) => {
      unknown.push(method);
    });
    await server.open(uriOf("a.journey"), personas);
    await server.diagnosticsOf(uriOf("a.journey"), 1);
    await ask("textDocument/hover", "<|>persona mira");
    expect(unknown).not.toEqual([]);
    expect(unknown.filter((method) => !method.startsWith("$/"))).toEqual([]);
  });
});

// In a browser, nothing lies beside a file.
describe.skipIf(hosts[0] === "worker")("with a client that has no folder open, the server", () => {
  beforeEach(async () => {
    server = await startServer(null, { capabilities: {} });
  });

  it("finds what lies beside a file", async () => {
    const uri = uriOf("a.journey");
    await server.open(uri, 'import "./personas.journey"\njourney j "J" {\n  personas eli\n}\n');
    const found = await server.diagnosticsOf(uri, 1);
    expect(found.map(({ code }) => code)).not.toContain("invalid-import");
    expect(found.map(({ code }) => code)).not.toContain("unknown-reference");
  });

  it("does not look further than that", async () => {
    const uri = uriOf("inner/a.journey");
    await server.open(uri, 'import "../personas.journey"\n');
    expect((await server.diagnosticsOf(uri, 1)).map(({ code }) => code)).toContain("invalid-import");
  });
});
