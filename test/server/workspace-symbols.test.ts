import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-protocol";
import { generatedFiles } from "../bench/documents/generated.ts";
import { type RunningServer, startServer } from "./language-server.ts";

const people = 'persona eli "Élise"\nchannel kiosk "Kiosk"\nlifecycle rental "Renting" { step find }\n';
const map = `import "./people.journey"
journey fridge "Buying a fridge" {
  stage compare "Compare models" {
    touchpoint read-reviews "Reads what others say" {
      promise call "We call you back" within 24h
      opportunity faster "Answer sooner"
    }
  }
  activity brochure "Print the brochure"
  scenario walk "Élise walks" { step read-reviews 4 }
}
`;

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-symbols-"));
  await writeFile(join(folder, "people.journey"), people);
  server = await startServer(pathToFileURL(folder).toString());
  await server.open(uriOf("map.journey"), map);
  await server.diagnosticsOf(uriOf("map.journey"), 1);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const search = (query: string) =>
  server.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query });
const names = async (query: string) => (await search(query)).map(({ name }) => name);

it("every named thing of every file is found, with its kind and what it stands in", async () => {
  const found = (await search("")).map(({ name, kind, containerName }) => [name, kind, containerName]);
  const compare = "Buying a fridge › Compare models";
  expect(new Set(found)).toEqual(
    new Set([
      ["Élise", SymbolKind.Class, undefined],
      ["Kiosk", SymbolKind.Interface, undefined],
      ["Renting", SymbolKind.Enum, undefined],
      ["Buying a fridge", SymbolKind.Module, undefined],
      ["Compare models", SymbolKind.Namespace, "Buying a fridge"],
      ["Reads what others say", SymbolKind.Event, compare],
      ["We call you back", SymbolKind.Constant, `${compare} › Reads what others say`],
      ["Answer sooner", SymbolKind.Property, `${compare} › Reads what others say`],
      ["Print the brochure", SymbolKind.Function, "Buying a fridge"],
      ["Élise walks", SymbolKind.Method, "Buying a fridge"],
    ]),
  );
});

it.each([
  ["its label, without capitals", "renTING", ["Renting"]],
  ["its id", "read-rev", ["Reads what others say"]],
  ["its id in two words", "read rev", ["Reads what others say"]],
  ["letters without their accents", "elise wal", ["Élise walks"]],
  ["letters with accents too many", "kïosk", ["Kiosk"]],
  ["some of its letters in their order", "cmprmd", ["Compare models"]],
  ["nothing that it has", "xyz", []],
])("a thing is found by %s", async (_, query, expected) => {
  expect(await names(query)).toEqual(expected);
});

it("what begins with the query comes before what has it as a later word, or in it", async () => {
  expect((await names("b")).slice(0, 2)).toEqual(["Buying a fridge", "Print the brochure"]);
});

it("a thing is found where its name stands", async () => {
  const [found] = await search("read-reviews");
  expect(found!.location).toEqual({
    uri: uriOf("map.journey"),
    range: { start: { line: 3, character: 15 }, end: { line: 3, character: 27 } },
  });
});

it("the outline of a file has the same names and kinds", async () => {
  const outline = await server.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri: uriOf("map.journey") },
  });
  const flat = (all: DocumentSymbol[]): unknown[] =>
    all.flatMap(({ name, kind, children }) => [[name, kind], ...flat(children ?? [])]);
  const found = await search("");
  const inFile = found.filter(({ location }) => location.uri === uriOf("map.journey"));
  expect(flat(outline)).toEqual(inFile.map(({ name, kind }) => [name, kind]));
});

it("things of a half-written file are found", async () => {
  await server.open(uriOf("half.journey"), 'journey h {\n  stage begun "Just beg');
  expect(await names("just beg")).toEqual(["Just beg"]);
});

it("things of many files are found, as many as somebody looks through, the best first", async () => {
  for (const [name, text] of generatedFiles(20)) await server.open(uriOf(name), text);
  const found = await names("re");
  expect(found).toHaveLength(200);
  expect(found[0]).toMatch(/^Re/);
});
