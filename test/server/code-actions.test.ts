import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic } from "vscode-languageserver-protocol";
import { marked } from "../markers.ts";
import { type RunningServer, startServer } from "./language-server.ts";
import { applyEdits } from "./texts.ts";

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-actions-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  server = await startServer(pathToFileURL(folder).toString());
});
afterEach(() => server[Symbol.asyncDispose]());

/** The actions at the first marked place of a text, by their titles, with what they make of it. */
async function actionsIn(
  source: string,
  only?: string[],
): Promise<Map<string, { action: CodeAction; text: string }>> {
  const uri = uriOf("a.journey");
  const [position] = await server.open(uri, source);
  const diagnostics = await server.diagnosticsOf(uri, 1);
  const actions = await server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics, ...(only && { only }) },
  });
  const { text } = marked(source);
  return new Map(
    actions.map((action) => [
      action.title,
      { action, text: applyEdits(text, action.edit?.changes?.[uri] ?? []) },
    ]),
  );
}

const stage = (lines: string) => `persona eli "Eli" {
  goal "A fridge"
}

journey j "J" {
  owner "CX"
  personas eli

${lines}
}
`;

describe("at a finding, the server offers", () => {
  it("its fixes, the first of them preferred, with the diagnostic that they mend", async () => {
    const source = stage('  <|>stage a "A" {\n    goal "Look"\n  }');
    const actions = await actionsIn(source);
    const { action, text } = actions.get("Say that no contact belongs here")!;
    expect(text).toContain('  stage a "A" {\n    goal "Look"\n    no-contact "…"\n  }');
    expect(action.kind).toBe("quickfix");
    expect(action.diagnostics?.map(({ code }: Diagnostic) => code)).toEqual(["stage-without-touchpoint"]);
    expect(actions.get("Add a touchpoint")?.action.isPreferred).toBe(true);
    expect(action.isPreferred).toBeUndefined();
  });

  it("the nearest name for one that is not known", async () => {
    const actions = await actionsIn(
      'journey j "J" {\n  stage a "A" { touchpoint t "T" { channel web<|>site, chatt } }\n}\n',
    );
    expect([...actions.keys()]).toEqual([]);
    const wrong = await actionsIn(
      'journey j "J" {\n  stage a "A" { touchpoint t "T" { channel cha<|>tt } }\n}\n',
    );
    expect(wrong.get("Change it to `chat`")?.text).toContain("{ channel chat }");
    expect(wrong.get("Declare the channel `chatt`")?.text).toMatch(/^channel chatt "Chatt"\n\njourney j/);
  });

  it("a comment that keeps it back, with a place for the reason", async () => {
    const source = stage('  stage a "A" {\n    touchpoint t "T" {\n      rating <|>5/5 from 1\n    }\n  }');
    expect((await actionsIn(source)).get("Ignore `weak-rating` here")?.text).toContain(
      '    touchpoint t "T" {\n      // journey-ignore weak-rating: \n      rating 5/5 from 1\n',
    );
  });

  it("to mend all of its rule in the file", async () => {
    const source = stage('  <|>stage a "A" {\n    goal "Look"\n  }\n\n  stage b "B"\n  stage c "C"');
    const { text } = (await actionsIn(source)).get("Fix all 3 of `stage-without-touchpoint` in this file")!;
    expect(text.match(/touchpoint at-[abc] "…"/g)).toEqual([
      'touchpoint at-a "…"',
      'touchpoint at-b "…"',
      'touchpoint at-c "…"',
    ]);
  });

  it("nothing where other kinds are asked for, and no comment for a problem of syntax", async () => {
    const source = stage('  <|>stage a "A"');
    expect((await actionsIn(source, ["refactor"])).size).toBe(0);
    expect((await actionsIn(source, ["quickfix"])).size).toBeGreaterThan(0);
    expect([...(await actionsIn('journey j {\n  own<|>r "CX"\n}\n')).keys()].join()).not.toContain("Ignore");
  });
});

it("a diagnostic of a rule links to its page, which is there", async () => {
  const uri = uriOf("b.journey");
  await server.open(uri, stage('  stage a "A"'));
  const [found] = await server.diagnosticsOf(uri, 1);
  expect(found?.code).toBe("stage-without-touchpoint");
  expect(found?.codeDescription?.href).toBe(
    pathToFileURL(join(import.meta.dirname, "../../docs/rules/stage-without-touchpoint.md")).toString(),
  );
});

it("what files declare is judged by all journeys of the workspace, also those that are not open", async () => {
  await writeFile(
    join(folder, "personas.journey"),
    'persona eli "Eli" {\n  goal "A fridge"\n}\n\npersona mira "Mira"\n',
  );
  await writeFile(
    join(folder, "main.journey"),
    'import "./personas.journey"\n\njourney j "J" {\n  personas eli\n}\n',
  );
  await server[Symbol.asyncDispose]();
  server = await startServer(pathToFileURL(folder).toString());
  const uri = uriOf("personas.journey");
  await server.open(uri, 'persona eli "Eli" {\n  goal "A fridge"\n}\n\npersona mira "Mira"\n');
  const found = await server.diagnosticsOf(uri, 1, (all) => all.length > 0);
  expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([["unused-persona", 4]]);
});
