import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentLink, FoldingRange, SelectionRange } from "vscode-languageserver-protocol";
import { type RunningServer, startServer } from "./language-server.ts";

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-structure-"));
  await writeFile(join(folder, "people.journey"), 'persona eli "Eli"\n');
  server = await startServer(pathToFileURL(folder).toString());
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function ask<T>(method: string, source: string, params: (position: object) => object = () => ({})) {
  const uri = uriOf("a.journey");
  const [position = {}] = await server.open(uri, source);
  return await server.connection.sendRequest<T>(method, { textDocument: { uri }, ...params(position) });
}

describe("what can be folded away", () => {
  const folds = async (source: string) =>
    (await ask<FoldingRange[]>("textDocument/foldingRange", source)).map(
      ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ""}`,
    );

  it("is a block, but for the line with its closing brace", async () => {
    expect(await folds('journey j "J" {\n  stage s "S" {\n    goal "G"\n  }\n}\n')).toEqual(["0-3", "1-2"]);
  });

  it("is a long text, a comment over several lines, and imports in a row", async () => {
    const source =
      'import "./people.journey"\nimport "./b.journey"\n\n/* One\ntwo */\njourney j "J" {\n  vision """\n    Long\n  """\n}\n';
    expect(await folds(source)).toEqual(["3-4 comment", "5-8", "6-8", "0-1 imports"]);
  });

  it("is no block on one line, and one that is not closed up to its end", async () => {
    expect(await folds('journey j "J" { goal "G" }\n')).toEqual([]);
    expect(await folds('journey j "J" {\n  goal "G"\n  goal "H"\n')).toEqual(["0-2"]);
  });
});

it("a selection grows from a word to its line, the inside of its block, its element, and so on", async () => {
  const source = 'journey j "J" {\n  stage s "S" {\n    goal "G<|>"\n  }\n}\n';
  const [found] = await ask<SelectionRange[]>("textDocument/selectionRange", source, (position) => ({
    positions: [position],
  }));
  const text = source.replace("<|>", "");
  const lines = text.split("\n");
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const steps: string[] = [];
  for (let at: SelectionRange | undefined = found; at; at = at.parent)
    steps.push(text.slice(offset(at.range.start), offset(at.range.end)));
  expect(steps).toEqual([
    '"G"',
    'goal "G"',
    '\n    goal "G"\n  ',
    'stage s "S" {\n    goal "G"\n  }',
    '\n  stage s "S" {\n    goal "G"\n  }\n',
    'journey j "J" {\n  stage s "S" {\n    goal "G"\n  }\n}',
    text,
  ]);
});

it("the path of an import leads to its file; one that must not be followed does not", async () => {
  const links = await ask<DocumentLink[]>(
    "textDocument/documentLink",
    'import "./people.journey"\nimport "../../outside.journey"\n',
  );
  expect(links).toEqual([
    {
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 25 } },
      target: uriOf("people.journey"),
    },
  ]);
});
