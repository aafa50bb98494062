import { describe, expect, it } from "vitest";
import { findingsIn, onlyRules } from "../check-text.ts";

const files = {
  "journey.config.json": onlyRules("weak-rating", "low-emotion-unaddressed", "unused-suppression"),
};

/** The rules of what is found, with what they were found at. */
async function found(text: string): Promise<string[]> {
  return (await findingsIn(text, files)).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

const inJourney = (lines: string) => `journey j "J" {\n${lines}\n}\n`;
const inStage = (lines: string) => inJourney(`  stage a "A" {\n${lines}\n  }`);

describe("a journey-ignore comment covers", () => {
  it.each([
    ["the next line", "// journey-ignore weak-rating: new\nrating 5/5 from 1"],
    ["its own line", "rating 5/5 from 1 // journey-ignore weak-rating: new"],
    ["the next line, as a block comment", "/* journey-ignore weak-rating: new */\nrating 5/5 from 1"],
    ["what stands behind it", "/* journey-ignore weak-rating: new */ rating 5/5 from 1"],
    ["the next line, over an empty one", "// journey-ignore weak-rating: new\n\nrating 5/5 from 1"],
    [
      "the next line, over other comments",
      "// journey-ignore weak-rating: new\n// journey-ignore low-emotion-unaddressed: known\n// Both.\nrating 5/5 from 1 \nemotion 3 // journey-ignore-not",
    ],
    ["with Windows line ends", "// journey-ignore weak-rating: new\r\nrating 5/5 from 1\r\nemotion 3"],
  ])("%s", async (_, lines) => {
    const all = await found(inStage(`touchpoint t "T" {\n${lines}\n}`));
    expect(all.filter((each) => each.startsWith("weak-rating"))).toEqual([]);
  });

  it("a whole block", async () => {
    expect(
      await found(
        inStage(
          '    // journey-ignore weak-rating: new\n    touchpoint t "T" {\n      rating 5/5 from 1\n    }',
        ),
      ),
    ).toEqual([]);
  });

  it("a whole journey, also the second one of a file", async () => {
    const journey = inStage('touchpoint t "T" { rating 5/5 from 1 }');
    const second = `// journey-ignore weak-rating: new\n${journey.replace("journey j", "journey k")}`;
    expect(await found(journey + second)).toEqual(["weak-rating: 5/5 from 1"]);
  });

  it("nothing but its rule", async () => {
    expect(
      await found(
        inStage(
          '    // journey-ignore weak-rating: new\n    touchpoint t "T" { emotion 1; rating 5/5 from 1 }',
        ),
      ),
    ).toEqual(["low-emotion-unaddressed: 1"]);
  });

  it("nothing beyond its statement", async () => {
    const text = inStage(
      '    touchpoint t "T" {\n      // journey-ignore weak-rating: new\n      emotion 3\n      rating 5/5 from 1\n    }',
    );
    expect(await found(text)).toEqual([
      "unused-suppression: // journey-ignore weak-rating: new",
      "weak-rating: 5/5 from 1",
    ]);
  });

  it("nothing at the end of a block", async () => {
    const text = inStage(
      '    touchpoint t "T" {\n      emotion 3\n      // journey-ignore weak-rating: new\n    }\n    touchpoint u "U" { rating 5/5 from 1 }',
    );
    expect((await found(text))[0]).toBe("unused-suppression: // journey-ignore weak-rating: new");
  });

  it("no problem of syntax or vocabulary", async () => {
    const text = inStage("    // journey-ignore unknown-keyword: I like it\n    nonsense 3");
    expect(await found(text)).toEqual([
      "unused-suppression: // journey-ignore unknown-keyword: I like it",
      "unknown-keyword: nonsense",
    ]);
  });
});

describe("a journey-ignore-file comment covers", () => {
  const text = inStage(
    '    touchpoint t "T" { rating 5/5 from 1 }\n    touchpoint u "U" { rating 4/5 from 2 }',
  );

  it("the file, from its top", async () => {
    expect(await found(`// All about us\n// journey-ignore-file weak-rating: new\n\n${text}`)).toEqual([]);
  });

  it("nothing from elsewhere", async () => {
    expect(await found(`persona eli "Eli"\n// journey-ignore-file weak-rating: new\n${text}`)).toEqual([
      "unused-suppression: // journey-ignore-file weak-rating: new",
      "weak-rating: 5/5 from 1",
      "weak-rating: 4/5 from 2",
    ]);
  });
});

it("thousands of them are read in one pass", async () => {
  const many = "// journey-ignore weak-rating: new\n".repeat(20_000);
  const findings = await findingsIn(inStage(`${many}    touchpoint t "T" { rating 5/5 from 1 }`), files);
  expect(findings.filter(({ rule }) => rule === "weak-rating")).toEqual([]);
  expect(findings.length).toBeGreaterThan(19_000);
});
