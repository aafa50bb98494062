import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { DocumentSymbol, LocationLink } from "vscode-languageserver-protocol";
import type { PreviewResult } from "../../server/protocol.ts";
import { hosts, type RunningServer, startServer } from "./language-server.ts";

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-server-"));
  await writeFile(join(folder, "personas.journey"), 'persona eli "Eli" {\n  goal "A fridge"\n}\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** Sends a request about the first marked place of a text. */
async function ask<T>(method: string, source: string): Promise<T> {
  const uri = uriOf("asked.journey");
  const [position] = await server.open(uri, source);
  return await server.connection.sendRequest<T>(method, { textDocument: { uri }, position });
}

const inTouchpoint = (lines: string) => `import "./personas.journey"
journey j "J" {
  personas eli
  lifecycle buyer
  stage look "Looking" {
    touchpoint reads "Reads" {
${lines}
    }
    touchpoint buys "Buys" { emotion 3 }
  }
}
`;

describe.each(hosts)("over %s, the server", (host) => {
  beforeEach(async () => {
    server = await startServer(pathToFileURL(folder).toString(), { host });
  });
  afterEach(() => server[Symbol.asyncDispose]());

  it("sends findings with their rules, and takes them back when they are mended", async () => {
    const uri = uriOf("a.journey");
    const text = inTouchpoint("      rating 5/5 from 1");
    await server.open(uri, text);
    const found = await server.diagnosticsOf(uri, 1);
    expect(found.map(({ code, severity, range }) => ({ code, severity, range }))).toContainEqual({
      code: "weak-rating",
      severity: 2,
      range: { start: { line: 6, character: 13 }, end: { line: 6, character: 23 } },
    });
    await server.edit(uri, 2, [
      { range: { start: { line: 6, character: 22 }, end: { line: 6, character: 23 } }, text: "100" },
    ]);
    expect((await server.diagnosticsOf(uri, 2)).map(({ code }) => code)).not.toContain("weak-rating");
  });

  it("keeps in step with many edits at once, with emoji before them on the line", async () => {
    const uri = uriOf("b.journey");
    await server.open(uri, 'persona eli "😀 Eli" { gaol "A" }\n');
    await server.edit(uri, 2, [
      { range: { start: { line: 0, character: 23 }, end: { line: 0, character: 27 } }, text: "goal" },
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        text: "persona eli {}\n",
      },
    ]);
    const found = await server.diagnosticsOf(uri, 2);
    expect(found.map(({ code }) => code)).toEqual(["duplicate-name"]);
    expect(found[0]!.relatedInformation?.[0]?.location).toEqual({
      uri,
      range: { start: { line: 0, character: 8 }, end: { line: 0, character: 11 } },
    });
  });

  it("checks the files that import a file again when it changes in the editor", async () => {
    const uri = uriOf("c.journey");
    await server.open(uri, inTouchpoint("      emotion eli 4"));
    expect((await server.diagnosticsOf(uri, 1)).map(({ code }) => code)).not.toContain("unknown-reference");
    await server.open(uriOf("personas.journey"), 'persona elias "Elias"\n');
    await server.diagnosticsOf(uri, 1, (found) => found.some(({ code }) => code === "unknown-reference"));
  });
});

describe("the server", () => {
  beforeEach(async () => {
    server = await startServer(pathToFileURL(folder).toString());
  });
  afterEach(() => server[Symbol.asyncDispose]());

  it("sends the worst findings of a document that has more than anybody looks through", async () => {
    const uri = uriOf("many.journey");
    const stages = Array.from({ length: 1200 }, (_, index) => `  stage s${index} "S"`).join("\n");
    await server.open(uri, `journey j "J" {\n${stages}\n  stage t "T" { covers nowhere }\n}\n`);
    const found = await server.diagnosticsOf(uri, 1);
    expect(found).toHaveLength(1000);
    expect(found.map(({ code, severity }) => [code, severity])).toContainEqual(["invalid-value", 1]);
  });

  it("shows the outline, also of half a file", async () => {
    const symbols = await ask<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      '<|>journey j "J" {\n  stage s {\n    touchpoint t "Reads"\n',
    );
    const names = (all: DocumentSymbol[]): unknown[] =>
      all.map(({ name, detail, children }) => [name, detail, names(children ?? [])]);
    expect(names(symbols)).toEqual([["J", "journey j", [["s", "stage s", [["Reads", "touchpoint t", []]]]]]]);
  });

  it.each([
    ["a touchpoint", inTouchpoint("      next bu<|>ys"), "asked.journey", { line: 8, character: 15 }],
    [
      "a persona in another file",
      inTouchpoint("      emotion e<|>li 4"),
      "personas.journey",
      { line: 0, character: 8 },
    ],
  ])("goes to %s", async (_, source, file, start) => {
    const [link] = await ask<LocationLink[]>("textDocument/definition", source);
    expect(link).toMatchObject({ targetUri: uriOf(file), targetSelectionRange: { start } });
  });

  it("draws a preview of the journey that is chosen, with its gaps", async () => {
    const uri = uriOf("preview.journey");
    await server.open(uri, inTouchpoint("      rating 5/5 from 1"));
    const result = await server.connection.sendRequest<PreviewResult>("journey/preview", {
      uri,
      diagram: "flow",
      journey: "gone",
    });
    expect(result).toMatchObject({
      version: 1,
      journeys: [{ id: "j", label: "J" }],
      journey: "j",
      diagram: "flow",
      broken: false,
    });
    expect(result.diagrams.map(({ id }) => id).slice(0, 3)).toEqual(["map", "journey", "flow"]);
    expect(result.mermaid).toContain('at_reads["⚠ Reads"]');
    expect(result.gaps.map(({ rule }) => rule)).toContain("weak-rating");
  });

  it("says that a preview may miss something while the text has problems of syntax", async () => {
    const uri = uriOf("broken.journey");
    await server.open(uri, 'journey j "J" {\n  stage s "S" {\n');
    const result = await server.connection.sendRequest<PreviewResult>("journey/preview", { uri });
    expect(result).toMatchObject({ broken: true, journey: "j" });
  });
});
