import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentHighlight, Location, Range, WorkspaceEdit } from "vscode-languageserver-protocol";
import { type RunningServer, startServer } from "./language-server.ts";

const people = 'persona eli "Eli" { goal "A fridge" }\npersona mira "Mira"\n';
const map = `import "./people.journey"

journey j "J" {
  personas eli, mira
  lifecycle own
  metric nps 44 from 230 for eli

  stage look "Look" {
    covers find
    without mira

    touchpoint read "Read" {
      emotion eli 4
      next buy 60%, look 40%
    }
  }

  stage buy "Buy" {
    touchpoint pay "Pay" { personas eli }
  }

  scenario s "S" {
    persona eli
    step pay 4
  }
}

lifecycle own "Own" {
  step find "Find"
}
`;

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-rename-"));
  await writeFile(join(folder, "people.journey"), people);
  await writeFile(join(folder, "map.journey"), map);
  server = await startServer(pathToFileURL(folder).toString());
  await server.open(uriOf("map.journey"), map);
  await server.open(uriOf("people.journey"), people);
  await server.diagnosticsOf(uriOf("map.journey"), 1);
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** The place of a word in a text: of the n-th time that it stands there. */
function at(text: string, word: string, occurrence = 0) {
  let offset = -1;
  for (let count = 0; count <= occurrence; count++) offset = text.indexOf(word, offset + 1);
  const lines = text.slice(0, offset + 1).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)!.length - 1 };
}

const ask = <T>(method: string, file: string, position: Range["start"], more: object = {}) =>
  server.connection.sendRequest<T>(method, { textDocument: { uri: uriOf(file) }, position, ...more });

function plain(file: string, { start }: Range): string {
  return `${file}:${start.line + 1}:${start.character + 1}`;
}

const usesOfEli = [
  "map.journey:4:12",
  "map.journey:6:30",
  "map.journey:13:15",
  "map.journey:19:37",
  "map.journey:23:13",
];

describe("every use of a name", () => {
  it.each([
    ["people.journey", at(people, "eli")],
    ["map.journey", at(map, "eli", 2)],
  ])("is found from %s, also in other files", async (file, position) => {
    const found = await ask<Location[]>("textDocument/references", file, position, {
      context: { includeDeclaration: true },
    });
    const names = found.map(({ uri, range }) => plain(uri.split("/").at(-1)!, range));
    expect(names).toEqual(["people.journey:1:9", ...usesOfEli]);
  });

  it("can be asked for without where it is declared", async () => {
    const found = await ask<Location[]>("textDocument/references", "people.journey", at(people, "eli"), {
      context: { includeDeclaration: false },
    });
    expect(found.map(({ uri, range }) => plain(uri.split("/").at(-1)!, range))).toEqual(usesOfEli);
  });

  it("is marked in the file that the cursor is in", async () => {
    const found = await ask<DocumentHighlight[]>(
      "textDocument/documentHighlight",
      "map.journey",
      at(map, "buy"),
    );
    expect(found.map(({ range, kind }) => [plain("", range), kind])).toEqual([
      [":18:9", 3],
      [":14:12", 2],
    ]);
  });

  it("is none of what is built in, or of a word that is no name", async () => {
    for (const word of ["journey", "nps", "Look", "goal"])
      expect(await ask("textDocument/documentHighlight", "map.journey", at(map, word))).toEqual([]);
  });
});

describe("another name", () => {
  const rename = (file: string, position: Range["start"], newName: string) =>
    ask<WorkspaceEdit | null>("textDocument/rename", file, position, { newName });

  it("is written everywhere that the old one stands", async () => {
    const edit = await rename("map.journey", at(map, "eli", 1), "elias");
    const changes = Object.entries(edit!.changes!).flatMap(([uri, edits]) =>
      edits.map(({ range, newText }) => `${plain(uri.split("/").at(-1)!, range)} ${newText}`),
    );
    expect(changes).toEqual(["people.journey:1:9", ...usesOfEli].map((place) => `${place} elias`));
  });

  it.each([
    ["a touchpoint", "pay", 2],
    ["a stage", "look", 2],
    ["a step of a lifecycle", "find", 2],
    ["a lifecycle", "own", 2],
  ])("is given to %s", async (_, word, count) => {
    const edit = await rename("map.journey", at(map, word), "renamed");
    expect(edit!.changes![uriOf("map.journey")]).toHaveLength(count);
  });

  it("is asked for with the old one, at its place", async () => {
    expect(await ask("textDocument/prepareRename", "map.journey", at(map, "read"))).toEqual({
      range: {
        start: at(map, "read"),
        end: { ...at(map, "read"), character: at(map, "read").character + 4 },
      },
      placeholder: "read",
    });
    expect(await ask("textDocument/prepareRename", "map.journey", at(map, "covers"))).toBeNull();
  });

  it.each([
    ["two words", "A name is one word that begins with a letter; `two words` is not one."],
    ["1st", "A name is one word that begins with a letter; `1st` is not one."],
    ["mira", "`mira` is the name of something else already: choose another one."],
  ])("that cannot be one is refused: %s", async (newName, text) => {
    await expect(rename("people.journey", at(people, "eli"), newName)).rejects.toThrow(text);
  });

  it("that another touchpoint or stage of the journey has is refused", async () => {
    await expect(rename("map.journey", at(map, "pay"), "look")).rejects.toThrow(
      "is the name of something else",
    );
  });
});
