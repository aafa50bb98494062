import { describe, expect, it } from "vitest";
import { parse } from "../../grammar/parsing/parser.ts";
import { problemCodes } from "../../grammar/syntax.ts";
import { checkText, findingsIn } from "../check-text.ts";
import { generatedDocument, generatedFiles } from "./documents/generated.ts";
import { keystrokes, keystrokesInPersona } from "./documents/typing.ts";
import { parseByHand } from "./hand-written-parser.ts";
import { langiumLanguage } from "./langium-language.ts";
import { jsonOf } from "./tasks/parse.ts";

const text = generatedDocument(1_000);

const problems = new Set<string>([
  ...problemCodes,
  "unknown-reference",
  "duplicate-name",
  "invalid-import",
  "metric-invalid",
]);

describe("a generated document", () => {
  it("is as long as it should be, and the same every time", () => {
    const lines = text.split("\n").length;
    expect(lines).toBeGreaterThan(900);
    expect(lines).toBeLessThan(1_200);
    expect(generatedDocument(1_000)).toBe(text);
  });

  it("has gaps, and nothing that is wrong with the language", async () => {
    const rules = (await findingsIn(text)).map(({ rule }) => rule);
    expect(rules.filter((rule) => problems.has(rule))).toEqual([]);
    expect(new Set(rules).size).toBeGreaterThan(4);
  });

  it("is read by hand as the product reads it", () => {
    expect(withoutParents(parseByHand(text))).toBe(withoutParents(parse(text).chunks));
  });

  it("is read, linked and validated by Langium", async () => {
    const language = await langiumLanguage();
    expect(language.parse(text)).toBe(0);
    expect(await language.build(text)).toBe(0);
  });

  it("has as many statements in JSON", () => {
    const inJson = jsonOf(text).match(/"keyword":/g);
    expect(inJson?.length).toBe(withoutParents(parse(text).chunks).match(/"keyword":/g)?.length);
  });

  it.each([
    ["a touchpoint", keystrokes],
    ["a persona", keystrokesInPersona],
  ])("is well-formed again after everything was typed in %s", async (_, keystrokesIn) => {
    const keys = keystrokesIn(text);
    const start = keys[0]!.offset;
    const after = text.slice(0, start) + keys.map(({ key }) => key).join("") + text.slice(start);
    const { document, broken } = await checkText(after);
    expect(broken).toBe(false);
    expect(keys.map(({ position }) => position)).toEqual(
      keys.map(({ offset }) => document.positionAt(offset)),
    );
  });
});

it("generates files that import what they share", async () => {
  const files = Object.fromEntries(generatedFiles(2));
  const rules = (await findingsIn(files["journey-2.journey"]!, files)).map(({ rule }) => rule);
  expect(rules.filter((rule) => problems.has(rule))).toEqual([]);
});

function withoutParents(tree: unknown): string {
  return JSON.stringify(tree, (key, value) => (key === "parent" ? undefined : value));
}
