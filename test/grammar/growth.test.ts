import { beforeEach, describe, expect, it, vi } from "vitest";
import { SourceDocument } from "../../grammar/document.ts";
import { lex } from "../../grammar/parsing/lexer.ts";
import { TreeBuilder } from "../../grammar/parsing/tree-builder.ts";

vi.mock("../../grammar/parsing/lexer.ts", { spy: true });
const added = vi.spyOn(TreeBuilder.prototype, "add");

beforeEach(() => {
  vi.clearAllMocks();
});

/** How many characters were split into words. */
function charactersRead(): number {
  return vi.mocked(lex).mock.calls.reduce((sum, [text]) => sum + text.length, 0);
}

/** How many words were put into trees. */
function wordsRead(): number {
  return added.mock.calls.length;
}

const journey =
  'journey j "J" {\n  stage s "S" {\n    goal "G"\n    touchpoint t "T" {\n      emotion 4\n    }\n  }\n}\n\n';
const lineOfEmotion = journey.indexOf("emotion");

function documentOf(journeys: number, before = "", after = ""): SourceDocument {
  return SourceDocument.parse("memory:a", before + journey.repeat(journeys) + after);
}

/** What it costs to read a text, counted and not timed. */
function workOfParsing(text: string) {
  vi.clearAllMocks();
  SourceDocument.parse("memory:a", text);
  return { characters: charactersRead(), words: wordsRead() };
}

describe("parsing", () => {
  it.each([
    ["a file of journeys", (n: number) => journey.repeat(n)],
    ["braces that are missing", (n: number) => 'journey j "J" {\n  stage s "S" {\n    goal "G"\n'.repeat(n)],
    ["texts that are not closed", (n: number) => 'journey j "J" {\n  vision """\n'.repeat(n)],
    ["one long list", (n: number) => `personas a${", b".repeat(n)}`],
  ])("reads every word as often in a text of four times the length: %s", (_, textOf) => {
    const small = workOfParsing(textOf(200));
    const large = workOfParsing(textOf(800));
    expect(large.characters / small.characters).toBeLessThan(4.1);
    expect(large.words / small.words).toBeLessThan(4.1);
  });
});

describe("a keystroke", () => {
  /** How many characters are read again when something is typed in the middle of so many journeys. */
  function readAgain(journeys: number, at: number, typed: string): number {
    const document = documentOf(journeys);
    vi.clearAllMocks();
    document.edit({ start: at, end: at, text: typed });
    return charactersRead();
  }

  it.each(["x", "\n", "{", "}", '"', '"""', "goal"])(
    "reads one element again, however long the file is: %j",
    (typed) => {
      const inMiddle = (journeys: number) => (journeys / 2) * journey.length + lineOfEmotion;
      const small = readAgain(100, inMiddle(100), typed);
      expect(small).toBeLessThan(3 * journey.length);
      expect(readAgain(400, inMiddle(400), typed)).toBe(small);
    },
  );

  it("reads only its own element again when it stands inside its block", () => {
    expect(readAgain(100, 50 * journey.length + lineOfEmotion, "x")).toBeLessThan(1.5 * journey.length);
  });

  it("reads the element before again when it stands where one begins", () => {
    const read = readAgain(100, 50 * journey.length, "x");
    expect(read).toBeGreaterThan(2 * journey.length);
    expect(read).toBeLessThan(4 * journey.length);
  });

  it("reads no more of the file for every further one in a text that is not closed", () => {
    let document = documentOf(100).edit({ start: lineOfEmotion, end: lineOfEmotion, text: '"""' });
    vi.clearAllMocks();
    for (let typed = 0; typed < 10; typed++) {
      const at = lineOfEmotion + 3 + typed;
      document = document.edit({ start: at, end: at, text: "x" });
    }
    expect(charactersRead()).toBeLessThan(10 * 3 * journey.length);
  });
});
