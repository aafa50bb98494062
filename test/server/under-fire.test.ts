import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type CodeAction,
  type CompletionItem,
  type Hover,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from "vscode-languageserver-protocol";
import { fileKey } from "../../project/file-key.ts";
import { marked } from "../markers.ts";
import { type RunningServer, startServer } from "./language-server.ts";
import { applyEdits } from "./texts.ts";

let folder: string;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();
const write = (name: string, text: string) => writeFile(join(folder, name), text);
const start = (options: Parameters<typeof startServer>[1] = {}) =>
  startServer(pathToFileURL(folder).toString(), options);
const people = 'persona mira "Mira"\npersona eli "Eli"\n';
const user = (name: string) => `import "./people.journey"\njourney ${name} "J" {\n  personas eli\n}\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-fire-"));
});
afterEach(() => rm(folder, { recursive: true }));

function ask<T>(server: RunningServer, method: string, params: object): Promise<T> {
  return server.connection.sendRequest<T>(method, params);
}

function changed(server: RunningServer, name: string, type: number): Promise<void> {
  return server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf(name), type }],
  });
}

async function filesWithFindings(server: RunningServer): Promise<string[]> {
  const { items } = await ask<WorkspaceDiagnosticReport>(server, "workspace/diagnostic", {
    previousResultIds: [],
  });
  return items.map(({ uri }) => fileKey(uri));
}

it.each(["toString", "constructor", "__proto__"])(
  "the word %s in the place of a keyword is just a word",
  async (word) => {
    await using server = await start();
    const [position] = await server.open(
      uriOf("a.journey"),
      `journey j "J" {\n  pain "P" {\n    ${word} x<|>\n  }\n}\n`,
    );
    const params = { textDocument: { uri: uriOf("a.journey") }, position };
    expect(await ask<CompletionItem[]>(server, "textDocument/completion", params)).toEqual([]);
    expect(await ask<Hover | null>(server, "textDocument/hover", params)).toBeNull();
  },
);

describe("while the workspace is being read", () => {
  const names = Array.from({ length: 120 }, (_, index) => `j${index}`);
  beforeEach(async () => {
    await write("people.journey", people);
    for (const name of names) await write(`${name}.journey`, user(name));
  });

  it("a rename waits until all uses are known", async () => {
    await using server = await start();
    await server.open(uriOf("people.journey"), people);
    const edit = await ask<WorkspaceEdit>(server, "textDocument/rename", {
      textDocument: { uri: uriOf("people.journey") },
      position: { line: 1, character: 9 },
      newName: "elias",
    });
    expect(Object.keys(edit.changes!)).toHaveLength(names.length + 1);
  });

  it("a question about a text that is edited meanwhile is not answered as if it were not", async () => {
    await using server = await start();
    await server.open(uriOf("people.journey"), people);
    const renaming = ask<WorkspaceEdit>(server, "textDocument/rename", {
      textDocument: { uri: uriOf("people.journey") },
      position: { line: 1, character: 9 },
      newName: "elias",
    });
    const top = { line: 0, character: 0 };
    await server.edit(uriOf("people.journey"), 2, [{ range: { start: top, end: top }, text: "\n" }]);
    await expect(renaming).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });
});

it("a name that files may use that were not read is not changed", async () => {
  await write("people.journey", people);
  await write("user.journey", user("j"));
  await using server = await start({ initializationOptions: { isTrusted: false } });
  await server.open(uriOf("people.journey"), people);
  const rename = ask(server, "textDocument/rename", {
    textDocument: { uri: uriOf("people.journey") },
    position: { line: 1, character: 9 },
    newName: "elias",
  });
  await expect(rename).rejects.toThrow(/trust the folder/);
});

it("settings that are saved are no journey", async () => {
  await write("a.journey", 'journey j "J" {}\n');
  await using server = await start();
  await server.open(uriOf("a.journey"), 'journey j "J" {}\n');
  await server.diagnosticsOf(uriOf("a.journey"), 1, (found) => found.some(({ severity }) => severity === 1));
  await write("journey.config.json", '{ "rules": { "empty-journey": "hint" } }');
  await changed(server, "journey.config.json", 1);
  await server.diagnosticsOf(uriOf("a.journey"), 1, (found) => found.every(({ severity }) => severity !== 1));
  expect(await filesWithFindings(server)).toEqual([fileKey(uriOf("a.journey"))]);
});

it("places in files with a byte-order mark are those that editors count", async () => {
  await write("marked.journey", '\ufeffpersona eli "Eli"\n');
  await using server = await start();
  const [found] = await ask<WorkspaceSymbol[]>(server, "workspace/symbol", { query: "eli" });
  expect(found?.location).toMatchObject({ range: { start: { line: 0, character: 8 } } });
});

it("a folder that is gone takes its journeys with it", async () => {
  await write("a.journey", 'journey j "J" {}\n');
  await using server = await start();
  expect(await filesWithFindings(server)).toHaveLength(1);
  await rm(join(folder, "a.journey"));
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: pathToFileURL(folder).toString(), type: 3 }],
  });
  expect(await filesWithFindings(server)).toEqual([]);
});

it("a client that refuses to answer for its settings is served all the same", async () => {
  await write("a.journey", 'journey j "J" {}\n');
  await using server = await start({
    settings: () => {
      throw new Error("No settings here");
    },
  });
  expect(await ask<WorkspaceSymbol[]>(server, "workspace/symbol", { query: "j" })).toHaveLength(1);
});

it.each(["file:////server/share/odd.journey", "file:///tmp/100%.journey"])(
  "a file with the odd name %s stands in the way of no other",
  async (odd) => {
    await write("a.journey", user("j"));
    await using server = await start();
    await server.open(odd, people);
    const [position] = await server.open(uriOf("a.journey"), 'journey j "J" {\n  personas <|>\n}\n');
    const params = { textDocument: { uri: uriOf("a.journey") }, position };
    expect(Array.isArray(await ask(server, "textDocument/completion", params))).toBe(true);
    expect(await filesWithFindings(server)).toContain(fileKey(uriOf("a.journey")));
  },
);

it("a change whose range is null replaces the whole text", async () => {
  await using server = await start();
  await server.open(uriOf("a.journey"), 'journey j "J" {}\n');
  await server.edit(uriOf("a.journey"), 2, [{ range: null, text: 'persona eli "Eli"\n' }]);
  const symbols = await ask<{ name: string }[]>(server, "textDocument/documentSymbol", {
    textDocument: { uri: uriOf("a.journey") },
  });
  expect(symbols.map(({ name }) => name)).toEqual(["Eli"]);
});

it("personas are judged anew when a file that used them does not import them any more", async () => {
  await using server = await start();
  await server.open(uriOf("people.journey"), 'persona eli "Eli" {\n  goal "G"\n}\n');
  await server.open(uriOf("a.journey"), user("j"));
  const isUnused = (found: readonly { code?: unknown }[]) =>
    found.some(({ code }) => code === "unused-persona");
  await server.diagnosticsOf(uriOf("people.journey"), 1, (found) => !isUnused(found));
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  await server.edit(uriOf("a.journey"), 2, [{ range, text: "" }]);
  await server.diagnosticsOf(uriOf("people.journey"), 1, isUnused);
});

describe("an import is added", () => {
  it.each([
    [
      "behind the last one, also where its line goes on",
      'import "./a.journey"; journey j "J" { personas e<|>li }\n',
      'import "./a.journey"\nimport "./people.journey"; journey j "J" { personas eli }\n',
    ],
    [
      "outside of a comment that begins behind the last one",
      'import "./a.journey" /* one\ntwo */\njourney j "J" { personas e<|>li }\n',
      'import "./a.journey"\nimport "./people.journey" /* one\ntwo */\njourney j "J" { personas eli }\n',
    ],
  ])("%s", async (_, source, expected) => {
    await write("people.journey", people);
    await write("a.journey", 'channel kiosk "Kiosk"\n');
    await using server = await start();
    const uri = uriOf("map.journey");
    const [position] = await server.open(uri, source);
    await ask(server, "workspace/symbol", { query: "eli" });
    const actions = await ask<CodeAction[]>(server, "textDocument/codeAction", {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const edits = actions.find(({ title }) => title.startsWith("Import"))?.edit?.changes?.[uri] ?? [];
    expect(applyEdits(marked(source).text, edits)).toBe(expected);
  });
});
