import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, CreateFile, TextDocumentEdit } from "vscode-languageserver-protocol";
import { fileKey } from "../../project/file-key.ts";
import { marked } from "../markers.ts";
import { type RunningServer, startServer } from "./language-server.ts";
import { applyEdits } from "./texts.ts";

let folder: string;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();
const canMove = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } } };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-refactor-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The files as they are after an action is taken at the marked place of `map.journey`; null where it is not offered. */
async function filesAfter(
  title: string,
  files: Record<string, string>,
  capabilities: object = canMove,
): Promise<Record<string, string> | null> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), marked(text).text);
  await using server = await startServer(pathToFileURL(folder).toString(), { capabilities });
  const uri = uriOf("map.journey");
  const [position] = await server.open(uri, files["map.journey"]!);
  await server.diagnosticsOf(uri, 1);
  await everyFileIsRead(server, Object.keys(files));
  const actions = await server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const action = actions.find((each) => each.title === title);
  return action ? applied(action, files) : null;
}

async function everyFileIsRead(server: RunningServer, names: string[]): Promise<void> {
  for (;;) {
    const found = await server.connection.sendRequest<{ items: { uri: string }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    const read = new Set(found.items.map(({ uri }) => fileKey(uri)));
    if (names.every((name) => read.has(fileKey(uriOf(name))))) return;
  }
}

function applied({ edit }: CodeAction, files: Record<string, string>): Record<string, string> {
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [fileKey(uriOf(name)), marked(text).text]),
  );
  const changes = (edit?.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[];
  for (const change of changes) {
    if ("kind" in change) texts.set(fileKey(change.uri), "");
    else {
      const key = fileKey(change.textDocument.uri);
      texts.set(key, applyEdits(texts.get(key)!, change.edits as never));
    }
  }
  for (const [uri, edits] of Object.entries(edit?.changes ?? {}))
    texts.set(fileKey(uri), applyEdits(texts.get(fileKey(uri))!, edits));
  const name = (key: string) => decodeURIComponent(key.slice(key.lastIndexOf("/") + 1));
  return Object.fromEntries([...texts].map(([key, text]) => [name(key), text]));
}

describe("a name that another file declares", () => {
  const people = 'persona eli "Eli"\n';

  it("is imported from there", async () => {
    const files = {
      "map.journey": '// A map\n\njourney j "J" {\n  personas e<|>li\n}\n',
      "who is who.journey": people,
    };
    expect(await filesAfter("Import `eli` from `./who is who.journey`", files)).toEqual({
      ...files,
      "map.journey": '// A map\n\nimport "./who is who.journey"\n\njourney j "J" {\n  personas eli\n}\n',
    });
  });

  it("is imported below the imports that are there, above comments about what follows", async () => {
    const files = {
      "map.journey":
        'import "./a.journey" // All of a\n\n// journey-ignore missing-persona: not yet\njourney j "J" {\n  personas e<|>li\n}\n',
      "a.journey": 'channel kiosk "Kiosk"\n',
      "people.journey": people,
    };
    expect((await filesAfter("Import `eli` from `./people.journey`", files))?.["map.journey"]).toBe(
      'import "./a.journey" // All of a\nimport "./people.journey"\n\n// journey-ignore missing-persona: not yet\njourney j "J" {\n  personas eli\n}\n',
    );
  });

  it("is not imported from a file that imports this one", async () => {
    const files = {
      "map.journey": 'journey j "J" {\n  personas e<|>li\n}\n',
      "people.journey": `import "./map.journey"\n${people}`,
    };
    expect(await filesAfter("Import `eli` from `./people.journey`", files)).toBeNull();
  });
});

describe("a persona", () => {
  const title = "Move the persona `eli` to `personas.journey`";
  const map =
    '// A map\n\n// She compares\npersona e<|>li "Eli" {\n  goal "A fridge"\n}\n\njourney j "J" {\n  personas eli\n}\n';

  it("moves to a file of personas, with the comments right above it", async () => {
    expect(await filesAfter(title, { "map.journey": map })).toEqual({
      "map.journey": '// A map\n\nimport "./personas.journey"\n\njourney j "J" {\n  personas eli\n}\n',
      "personas.journey": '// She compares\npersona eli "Eli" {\n  goal "A fridge"\n}\n',
    });
  });

  it("joins the personas that are in the file already", async () => {
    const files = {
      "map.journey": `import "./personas.journey"\n${map}`,
      "personas.journey": 'persona mira "Mira"',
    };
    expect(await filesAfter(title, files)).toEqual({
      "map.journey": 'import "./personas.journey"\n// A map\n\njourney j "J" {\n  personas eli\n}\n',
      "personas.journey":
        'persona mira "Mira"\n\n// She compares\npersona eli "Eli" {\n  goal "A fridge"\n}\n',
    });
  });

  it("stays where that file has one of its name, or imports this one", async () => {
    const taken = { "map.journey": map, "personas.journey": 'persona eli "Another Eli"\n' };
    expect(await filesAfter(title, taken)).toBeNull();
    const circle = { "map.journey": map, "personas.journey": 'import "./map.journey"\n' };
    expect(await filesAfter(title, circle)).toBeNull();
  });

  it("stays where it names what the other file would not know", async () => {
    const own = map.replace("goal", "channels kiosk\n  goal");
    expect(await filesAfter(title, { "map.journey": `${own}channel kiosk "Kiosk"\n` })).toBeNull();
    expect(
      await filesAfter(title, { "map.journey": map.replace("goal", "channels website\n  goal") }),
    ).not.toBeNull();
  });

  it("stays where it is only half written, or where a client cannot make files", async () => {
    expect(
      await filesAfter(title, { "map.journey": 'persona e<|>li "Eli" {\n  goal "A fridge\n' }),
    ).toBeNull();
    expect(await filesAfter(title, { "map.journey": map }, {})).toBeNull();
  });
});

it("one of two that say the same can be left out", async () => {
  const files = {
    "map.journey":
      'import "./people.journey"\n\npersona e<|>li "Eli" {\n  goal "A"\n}\n\njourney j "J" { personas eli }\n',
    "people.journey": 'persona eli   "Eli" { goal "A" }\n',
  };
  const title = "Leave it out: it says the same as the first";
  expect((await filesAfter(title, files))?.["map.journey"]).toBe(
    'import "./people.journey"\n\njourney j "J" { personas eli }\n',
  );
});

it("what differs only in a comment or within a text is not left out", async () => {
  const title = "Leave it out: it says the same as the first";
  for (const other of ['// old goal "B"\n  goal "A"', 'goal "A  B"']) {
    const files = {
      "map.journey": `persona eli "Eli" {\n  ${other.startsWith("//") ? '// old\n  goal "B"\n  goal "A"' : 'goal "A B"'}\n}\npersona e<|>li "Eli" {\n  ${other}\n}\n`,
    };
    expect(await filesAfter(title, files)).toBeNull();
  }
});
