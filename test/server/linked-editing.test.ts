import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LinkedEditingRanges } from "vscode-languageserver-protocol";
import { SourceDocument } from "../../grammar/document.ts";
import { patterns } from "../../grammar/parsing/tokens.ts";
import { marked } from "../markers.ts";
import { type AskedServer, askedServer, inTouchpoint } from "./asked.ts";
import { startServer } from "./language-server.ts";

let server: AskedServer;
beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const linked = (source: string) =>
  server.ask<LinkedEditingRanges | null>("textDocument/linkedEditingRange", source);

/** Asks at the first marked name of a text which names change with it; expects all that are marked. */
async function expectLinked(source: string): Promise<void> {
  const { text, ranges } = marked(source);
  const document = SourceDocument.parse("", text);
  const expected = ranges.map(({ start, end }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  }));
  const found = (await linked(source))?.ranges ?? [];
  expect(
    found.toSorted((a, b) => a.start.line - b.start.line || a.start.character - b.start.character),
  ).toEqual(expected);
}

describe("as it is typed, a name changes wherever it stands:", () => {
  it.each([
    [
      "a touchpoint where it is declared",
      'journey j "J" { stage s "S" { touchpoint <|pay|> "Pay" { next <|pay|> 10%, s }; touchpoint u "U" { next <|pay|> } } }',
    ],
    [
      "a stage where it is used",
      'journey j "J" { stage a "A" { touchpoint t "T" { next <|rést|> } }; stage <|rést|> "R" { touchpoint u "U" } }',
    ],
    ["a persona of this file", 'journey j "J" { personas <|eli|> }\npersona <|eli|> "Eli"\n'],
    ["a channel of this file", inTouchpoint("").replaceAll("kiosk", "<|kiosk|>")],
    [
      "a step of a lifecycle, in a half-written file",
      'lifecycle l {\n  step <|try|>\n}\njourney j {\n  lifecycle l\n  stage s {\n    covers <|try|>\n    goal "A',
    ],
  ])("%s", async (_, source) => {
    await expectLinked(source);
  });
});

it.each([
  ["is declared in another file", inTouchpoint("      emotion el<|>i 4")],
  ["is used nowhere", inTouchpoint("").replace("touchpoint buys", "touchpoint bu<|>ys")],
  ["is built in", inTouchpoint("      channel rev<|>iews")],
  ["is not known", inTouchpoint("      next nowh<|>ere")],
  ["is written in two ways", 'journey j "J" { personas caf\u00e9 }\npersona ca<|>fe\u0301 "C"\n'],
  [
    "stands in more places than anybody sees at once",
    `journey j "J" { personas eli }\npersona e<|>li "E"\n${'journey k "K" { personas eli }\n'.repeat(40)}`,
  ],
  ["is only a word of the language", inTouchpoint("      import<|>ance 4")],
])("nothing changes with a name that %s", async (_, source) => {
  expect(await linked(source)).toBeNull();
});

it("nothing changes with a name that another file uses; one beside it that is used only here does", async () => {
  await using own = await startServer("file:///work");
  const [people, map] = ["file:///work/people.journey", "file:///work/map.journey"];
  await own.open(people, 'persona eli "Eli" { channels kiosk }\nchannel kiosk "Kiosk"\n');
  await own.open(map, 'import "./people.journey"\njourney j "J" { personas eli }\n');
  await own.diagnosticsOf(map, 1);
  const at = (line: number, uri = people) =>
    own.connection.sendRequest<LinkedEditingRanges | null>("textDocument/linkedEditingRange", {
      textDocument: { uri },
      position: { line, character: 9 },
    });
  expect(await at(0)).toBeNull();
  expect((await at(1))!.ranges).toHaveLength(2);
  expect(await at(0, "file:///work/nowhere.journey")).toBeNull();
});

it("editors take for a name what the language takes for one", async () => {
  const source = 'journey j "J" { personas e<|>li }\npersona eli "Eli"\n';
  const { wordPattern } = (await linked(source))!;
  const ofEditor = new RegExp(`^(?:${wordPattern})$`);
  const ofLanguage = new RegExp(`^(?:${patterns.name.source})$`, patterns.name.flags);
  for (const name of ["eli", "help-centre", "_a1", "klantreis", "レビュー", "समीक्षा", "café", "𠮷野"]) {
    expect(name).toMatch(ofLanguage);
    expect(name).toMatch(ofEditor);
  }
  for (const other of ["two words", "1st", "-a", '"a"', "a,", "a{", "50%", ""]) {
    expect(other).not.toMatch(ofLanguage);
    expect(other).not.toMatch(ofEditor);
  }
});
