import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from "vscode-languageserver-protocol";
import { SourceDocument } from "../../grammar/document.ts";
import { legend } from "../../server/tokens/token-legend.ts";
import { marked } from "../markers.ts";
import { mutatedJourney } from "../mutated-journey.ts";
import { type RunningServer, startServer } from "./language-server.ts";

const people = 'persona eli "Eli"\nchannel kiosk "Kiosk"\n';

let folder: string;
let server: RunningServer;
let asked = 0;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-tokens-"));
  await writeFile(join(folder, "people.journey"), people);
  server = await startServer(pathToFileURL(folder).toString());
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const request = <T>(method: string, uri: string, more: object = {}, of = server) =>
  of.connection.sendRequest<T>(`textDocument/semanticTokens/${method}`, { textDocument: { uri }, ...more });

/** The tokens of a text that is opened for it. */
async function tokensOf(text: string, of = server): Promise<readonly number[]> {
  const uri = uriOf(`asked-${asked++}.journey`);
  await of.open(uri, text);
  const { data } = await request<SemanticTokens>("full", uri, {}, of);
  await of.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  return data;
}

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** Its type and its modifiers. */
  readonly what: string;
}

function read(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const named = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    tokens.push({ line, character, length, what: [legend.tokenTypes[type], ...named].join(" ") });
  }
  return tokens;
}

/** What the marked words of a text are. */
async function whatIsMarked(source: string, of = server): Promise<(string | null)[]> {
  const { text, ranges } = marked(source);
  const document = SourceDocument.parse("", text);
  const tokens = read(await tokensOf(text, of));
  return ranges.map(({ start, end }) => {
    const { line, character } = document.positionAt(start);
    const found = tokens.find((token) => token.line === line && token.character === character);
    return found?.length === end - start ? found.what : null;
  });
}

const inTouchpoint = (line: string) =>
  `import "./people.journey"\njourney j "J" {\n  lifecycle own\n  stage search "S" {\n    touchpoint t "T" {\n      ${line}\n    }\n  }\n}\nlifecycle own "Own" { step find "Find" }\n`;

describe("a word is known for", () => {
  it.each([
    ["the keyword of an element", '<|journey|> j "J"', "keyword"],
    ["the keyword of a property", inTouchpoint("<|channel|> web"), "property"],
    [
      "a property that is called like an element",
      'journey j "J" { scenario s "S" { <|persona|> eli } }',
      "property",
    ],
    ["a named part", inTouchpoint('promise p "P" <|within|> 24h'), "parameter"],
    ["a named part on its own line", inTouchpoint('promise p "P" {\n<|within|> 24h\n}'), "parameter"],
    [
      "a part that only this kind of metric has",
      inTouchpoint("metric churn <|lost|> 34 of 1200"),
      "parameter",
    ],
    ["a kind of metric that is called like a part", inTouchpoint("metric <|churn|> 2%"), "enumMember"],
    ["a metric that a team has thought of", inTouchpoint("metric <|refunds|> 12"), "variable"],
    ["a fixed word", inTouchpoint("run-by <|third-party|>"), "enumMember"],
    ["a fixed word of a named part", inTouchpoint('pain "P" severity <|high|>'), "enumMember"],
    ["a feeling", inTouchpoint("emotion eli <|pleased|>"), "enumMember"],
    ["a text in one word", inTouchpoint("device <|phone|>"), "string"],
    ["a figure", inTouchpoint("rating <|4.5/5|> from 100"), "number"],
    ["a text", inTouchpoint('goal <|"Be sure"|>'), "string"],
    ["a comment", inTouchpoint('goal "A" <|// Why?|>'), "comment"],
    ["a comment between two words", inTouchpoint('goal <|/* or two */|> "A"'), "comment"],
    ["a new touchpoint", '\ufeffjourney j "J" { stage s "S" { touchpoint <|t|> } }', "event declaration"],
    ["a new step", 'lifecycle l "L" { step <|try|> phase before }', "enumMember declaration"],
    ["a new promise", inTouchpoint("promise <|online|> within 24h"), "variable declaration"],
    ["a channel that is built in", inTouchpoint("channel <|search|>"), "interface defaultLibrary"],
    ["a channel of an imported file", inTouchpoint("channel <|kiosk|>"), "interface"],
    ["a channel that nobody knows", inTouchpoint("channel <|serach|>"), "variable"],
    ["the same word as a stage", inTouchpoint("next <|search|>"), "namespace"],
    ["the same word as a kind", inTouchpoint("kind <|search|>"), "enumMember"],
    ["a touchpoint", inTouchpoint("next <|t|> 60%"), "event"],
    ["a persona", inTouchpoint("emotion <|eli|> 4"), "class"],
    ["a persona on the line of a part", inTouchpoint("metric nps 40 for <|eli|>"), "class"],
    ["a lifecycle", inTouchpoint("").replace("own\n", "<|own|>\n"), "enum"],
    ["a lifecycle that is built in", inTouchpoint("").replace("own\n", "<|buyer|>\n"), "enum defaultLibrary"],
    ["a step", inTouchpoint("").replace('"S" {', '"S" {\n    covers <|find|>'), "enumMember"],
    ["a keyword that belongs elsewhere", inTouchpoint("<|lifecycle|> own"), null],
    ["a word that is not known", inTouchpoint('<|gaol|> "A"'), null],
  ])("%s", async (_, source, expected) => {
    const { ranges } = marked(source);
    expect(await whatIsMarked(source)).toEqual(ranges.map(() => expected));
  });

  it("what it is, also in a half-written file", async () => {
    const source = `<|persona|> <|eli|> {\n  <|goal|> <|"A|>\n}\n<|journey|> j {\n  <|personas|> <|eli|>, <|nobody|>\n  <|metric|> <|nps|> 44 <|from|>`;
    expect(await whatIsMarked(source)).toEqual([
      "keyword",
      "class declaration",
      "property",
      "string",
      "keyword",
      "property",
      "class",
      "variable",
      "property",
      "enumMember",
      "parameter",
    ]);
  });
});

it("a text or comment over several lines is a token on each, without the ends of lines", async () => {
  const source =
    'journey j "J" {\r\n  vision <|"""|>\r\n<|    One 😀|>\r\n\r\n<|    two"""|>\r\n}\r\n<|/* Three|>\r\n<|four */|>';
  expect(await whatIsMarked(source)).toEqual(["string", "string", "string", "comment", "comment"]);
});

it("tokens follow each other and never overlap, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(mutatedJourney, async (text) => {
      const lines = text.split(/\r\n|\n|\r/);
      const tokens = read(await tokensOf(text));
      for (const [index, { line, character, length }] of tokens.entries()) {
        const before = tokens[index - 1];
        if (before?.line === line) expect(character).toBeGreaterThanOrEqual(before.character + before.length);
        expect(length).toBeGreaterThan(0);
        expect(character + length).toBeLessThanOrEqual(lines[line]!.length);
      }
    }),
    { numRuns: 60 },
  );
});

describe("after edits", () => {
  const start = `import "./people.journey"\n\npersona mira "Mira"\n${inTouchpoint("next t, search\n      emotion eli 4, mira 3")}\n/* The\nend */`;
  const pieces = ["", "x", " ", "\n", "\n\n", '"', "{", "}", "/*", "eli", "persona ", 'persona eli "E"\n'];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.constantFrom(...pieces),
  });

  it("what a client changes in the tokens that it has makes the tokens of the new text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const uri = uriOf(`edited-${asked++}.journey`);
        await server.open(uri, start);
        let document = SourceDocument.parse(uri, start);
        let { data, resultId } = await request<SemanticTokens>("full", uri);
        for (const [index, { at, length, text }] of edits.entries()) {
          const from = Math.floor(at * document.length);
          const to = Math.min(from + length, document.length);
          const range = { start: document.positionAt(from), end: document.positionAt(to) };
          // A client cannot point between the two characters that end a line.
          document = document.edit({
            start: document.offsetAt(range.start),
            end: document.offsetAt(range.end),
            text,
          });
          await server.edit(uri, index + 2, [{ range, text }]);
          const delta = await request<SemanticTokensDelta>("full/delta", uri, { previousResultId: resultId });
          data = delta.edits.reduce(applied, data);
          resultId = delta.resultId;
          expect(data).toEqual(await tokensOf(document.text));
        }
        await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      }),
      { numRuns: 40 },
    );
  });

  function applied(data: number[], { start, deleteCount, data: added = [] }: SemanticTokensEdit): number[] {
    return data.toSpliced(start, deleteCount, ...added);
  }

  it("only what is new is sent, and nothing where nothing is", async () => {
    const uri = uriOf("small.journey");
    await server.open(uri, start);
    const { resultId } = await request<SemanticTokens>("full", uri);
    const same = await request<SemanticTokensDelta>("full/delta", uri, { previousResultId: resultId });
    expect(same.edits).toEqual([]);
    const place = { line: 0, character: 0 };
    await server.edit(uri, 2, [{ range: { start: place, end: place }, text: "\n" }]);
    const { edits } = await request<SemanticTokensDelta>("full/delta", uri, {
      previousResultId: same.resultId,
    });
    expect(edits).toEqual([{ start: 0, deleteCount: 1, data: [1] }]);
  });

  it("a client that has other tokens than those that were sent last gets them all", async () => {
    const uri = uriOf("other.journey");
    await server.open(uri, start);
    const { data } = await request<SemanticTokens>("full", uri);
    expect(await request("full/delta", uri, { previousResultId: "none" })).toMatchObject({ data });
  });
});

it("for some of the lines of a document, only the tokens on them are sent", async () => {
  const uri = uriOf("lines.journey");
  await server.open(uri, inTouchpoint('goal "A"\n      channel search'));
  const all = read((await request<SemanticTokens>("full", uri)).data);
  const range = { start: { line: 3, character: 9 }, end: { line: 5, character: 2 } };
  const some = read((await request<SemanticTokens>("range", uri, { range })).data);
  expect(some).toEqual(all.filter(({ line }) => line >= 3 && line <= 5));
  expect(some.length).toBeGreaterThan(3);
});

it("an unknown document has no tokens", async () => {
  expect(await request("full", uriOf("nowhere.journey"))).toBeNull();
  expect(await request("full/delta", uriOf("nowhere.journey"), { previousResultId: "1" })).toBeNull();
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(await request("range", uriOf("nowhere.journey"), { range })).toBeNull();
});

describe("a client", () => {
  const start = (capabilities: object) => startServer(pathToFileURL(folder).toString(), { capabilities });

  it("that says that it colours itself, as all do, but has no grammar of ours, gets all", async () => {
    await using own = await start({ textDocument: { semanticTokens: { augmentsSyntaxTokens: true } } });
    const source = inTouchpoint('rating <|4/5|> from 100 <|// Why?|>\n      goal <|"A"|>');
    expect(await whatIsMarked(source, own)).toEqual(["number", "comment", "string"]);
  });

  it("that colours texts, figures and comments by our grammar gets none of them", async () => {
    const folderUri = pathToFileURL(folder).toString();
    await using own = await startServer(folderUri, { initializationOptions: { hasGrammar: true } });
    const source = inTouchpoint('<|rating|> <|4/5|> from 100 <|// Why?|>\n      goal <|"A"|>');
    expect(await whatIsMarked(source, own)).toEqual(["property", null, null, null]);
  });

  it("is told to ask again when names in another file change, and only then", async () => {
    await using own = await start({ workspace: { semanticTokens: { refreshSupport: true } } });
    let refreshes = 0;
    const refreshed = new Promise<void>((resolve) =>
      own.connection.onRequest("workspace/semanticTokens/refresh", () => {
        refreshes++;
        resolve();
        return null;
      }),
    );
    const [map, imported] = [uriOf("map.journey"), uriOf("people.journey")];
    await own.open(map, inTouchpoint("emotion eli 4"));
    await own.open(imported, people);
    await own.diagnosticsOf(map, 1);
    const end = { line: 5, character: 19 };
    await own.edit(map, 2, [{ range: { start: end, end }, text: ", mira 3" }]);
    await own.diagnosticsOf(map, 2);
    const { resultId } = await request<SemanticTokens>("full", map, {}, own);
    expect(refreshes).toBe(0);
    const place = { line: 0, character: 0 };
    await own.edit(imported, 2, [{ range: { start: place, end: place }, text: 'persona mira "Mira"\n' }]);
    await refreshed;
    const delta = await request<SemanticTokensDelta>("full/delta", map, { previousResultId: resultId }, own);
    expect(delta.edits).toHaveLength(1);
  });
});

it("an editor is told how to colour every kind of token that it gets, in themes that know nothing of them", async () => {
  const { contributes } = JSON.parse(await readFile(join(import.meta.dirname, "../../package.json"), "utf8"));
  const [{ scopes }] = contributes.semanticTokenScopes;
  const seen = legend.tokenTypes.filter((type) => !["string", "number", "comment"].includes(type));
  expect(Object.keys(scopes)).toEqual(expect.arrayContaining(seen));
  for (const selector of Object.keys(scopes)) {
    const [type, ...modifiers] = selector.split(".") as [string, ...string[]];
    expect(legend.tokenTypes).toContain(type);
    expect(legend.tokenModifiers).toEqual(expect.arrayContaining(modifiers));
  }
});
