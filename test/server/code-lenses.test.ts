import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeLens, Location } from "vscode-languageserver-protocol";
import { type RunningServer, startServer } from "./language-server.ts";

const people = 'persona eli "Eli"\npersona mira "Mira" { channels kiosk }\npersona guest "Guest"\n';

let folder: string;
let server: RunningServer;
let opened = 0;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();
const start = (options: object = {}) => startServer(pathToFileURL(folder).toString(), options);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-lenses-"));
  await writeFile(join(folder, "people.journey"), people);
  server = await start();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function lensesOf(uri: string, of = server): Promise<CodeLens[]> {
  const lenses = await of.connection.sendRequest<CodeLens[]>("textDocument/codeLens", {
    textDocument: { uri },
  });
  return await Promise.all(
    lenses.map((lens) =>
      lens.command ? lens : of.connection.sendRequest<CodeLens>("codeLens/resolve", lens),
    ),
  );
}

/** What stands over the lines of a text, by their numbers. */
async function titlesIn(text: string, of = server): Promise<[number, string][]> {
  const uri = uriOf(`lenses-${opened++}.journey`);
  await of.open(uri, text);
  const lenses = await lensesOf(uri, of);
  await of.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  return lenses.map(({ range, command }) => [range.start.line, command!.title]);
}

const inStage = (lines: string) =>
  `import "./people.journey"\njourney j "J" {\n  personas eli\n  stage s "S" {\n    ${lines}\n  }\n}\n`;
const figuresOver = async (text: string, of = server) => (await titlesIn(text, of))[0]![1];

describe("over a journey stands", () => {
  it("how many touchpoints it has and how customers feel at them", async () => {
    const lines =
      'touchpoint a "A" { personas eli, mira; emotion eli 4, mira 1 }; touchpoint b "B" { emotion 4 }; touchpoint c "C"';
    // The mean of 2.5 and 4: somebody said nothing about the third.
    expect(await figuresOver(inStage(lines))).toBe("3 touchpoints · mean emotion 3.3");
  });

  it("one of them, in other words, and nothing of feelings where nothing is said of them", async () => {
    expect(await figuresOver(inStage('touchpoint a "A"'))).toBe("1 touchpoint");
    expect(await figuresOver(inStage("no-contact"))).toBe("0 touchpoints");
  });

  it("how many gaps it has, of those in the file", async () => {
    const gaps = async (text: string) => (await titlesIn(text))[1]![1];
    const quiet = 'journey j "J" {\n  owner "CX"\n  state future\n';
    expect(await gaps(`${quiet}  stage s "S" { no-contact "Later" }\n}\npersona x {}\n`)).toBe("no gaps");
    expect(await gaps(`${quiet}}\n`)).toBe("1 gap");
    expect(
      await gaps(`${quiet}  stage s "S"\n  stage t "T" { touchpoint a "A" { channel serach } }\n}\n`),
    ).toMatch(/^[2-9] gaps$/);
  });

  it("the same in the reader's language", async () => {
    await using dutch = await start({ locale: "nl" });
    const lines = 'touchpoint a "A" { emotion 4 }; touchpoint b "B" { emotion 1 }';
    expect(await titlesIn(inStage(lines), dutch)).toEqual([
      [1, "2 contactmomenten · gemiddelde emotie 2,5"],
      [1, expect.stringMatching(/^\d+ hiaten$/)],
    ]);
  });
});

describe("over what journeys share stands how often it is used,", () => {
  it("in this file", async () => {
    const text = `${inStage('touchpoint a "A" { channel kiosk; emotion eli 4 }')}
persona eli "Eli" { channels kiosk }
channel kiosk "Kiosk"
lifecycle own "Own" { step s }
`;
    expect((await titlesIn(text)).slice(2)).toEqual([
      [8, "2 references"],
      [9, "2 references"],
      [10, "no references"],
    ]);
  });

  it("and in all files", async () => {
    await using own = await start();
    const [map, imported] = [uriOf("map.journey"), uriOf("people.journey")];
    await own.open(map, inStage('touchpoint a "A" { emotion eli 4, mira 2 }'));
    await own.open(imported, people);
    expect((await lensesOf(imported, own)).map(({ command }) => command)).toEqual([
      { title: "2 references", command: "" },
      { title: "1 reference", command: "" },
      { title: "no references", command: "" },
    ]);
  });
});

it("a half-written file has lenses as far as it has names", async () => {
  expect(await titlesIn('persona\npersona eli {\n  goal "A\njourney j {\n  stage s { touchpoint t')).toEqual([
    [3, "1 touchpoint"],
    [3, expect.stringMatching(/gaps$/)],
    [1, "no references"],
  ]);
});

it("an unknown document has none", async () => {
  expect(await lensesOf(uriOf("nowhere.journey"))).toEqual([]);
});

it("a lens of a name that is gone by then says nothing", async () => {
  const uri = uriOf("gone.journey");
  await server.open(uri, 'persona eli "Eli"\n');
  const [lens] = await server.connection.sendRequest<CodeLens[]>("textDocument/codeLens", {
    textDocument: { uri },
  });
  await server.edit(uri, 2, [{ text: "// Nothing\n" }]);
  const resolved = await server.connection.sendRequest<CodeLens>("codeLens/resolve", lens);
  expect(resolved.command).toEqual({ title: "", command: "" });
});

describe("a client", () => {
  it("that has the commands gets them with what they need", async () => {
    const journeyCommands = ["journey.showReferences", "journey.showGaps", "journey.openPreview"];
    await using own = await start({ capabilities: { experimental: { journeyCommands } } });
    const uri = uriOf("own.journey");
    await own.open(uri, 'persona eli "Eli"\njourney j "J" { personas eli }\n');
    const commands = (await lensesOf(uri, own)).map(({ command }) => command!);
    const at = { line: 0, character: 8 };
    const use: Location = {
      uri,
      range: { start: { line: 1, character: 25 }, end: { line: 1, character: 28 } },
    };
    expect(commands).toEqual([
      { title: "0 touchpoints", command: "journey.openPreview", arguments: [uri, "j"] },
      { title: expect.any(String), command: "journey.showGaps", arguments: [uri, "j"] },
      { title: "1 reference", command: "journey.showReferences", arguments: [uri, at, [use]] },
    ]);
  });

  it("is told to ask again when another file changes", async () => {
    await using own = await start({ capabilities: { workspace: { codeLens: { refreshSupport: true } } } });
    const refreshed = new Promise<void>((resolve) =>
      own.connection.onRequest("workspace/codeLens/refresh", () => {
        resolve();
        return null;
      }),
    );
    const [map, imported] = [uriOf("map.journey"), uriOf("people.journey")];
    await own.open(imported, people);
    await lensesOf(imported, own);
    await own.open(map, inStage('touchpoint a "A" { emotion guest 4 }'));
    await refreshed;
    const titles = (await lensesOf(imported, own)).map(({ command }) => command!.title);
    expect(titles).toEqual(["1 reference", "no references", "1 reference"]);
  });
});
