import { describe, expect, it } from "vitest";
import { Neovim } from "./neovim.ts";

const neovim = await Neovim.find();
if (!neovim)
  console.warn("The tests in Neovim are skipped: it is not installed, and cannot be installed here.");

const personas = 'persona eli "Eli" {\n  goal "A fridge"\n}\n';

const inTouchpoint = (lines: string) => `import "./personas.journey"

journey fridge "Buying a refrigerator" {
  personas eli

  stage look "Looking" {
    touchpoint reads "Reads reviews" {
${lines}
    }
  }
}
`;

interface Finding {
  rule: string;
  line: number;
  underlined: string;
}

describe.skipIf(!neovim)("in Neovim", () => {
  const does = <Result>(act: string, journey: string) => neovim!.does<Result>(act, { personas, journey });

  it("gaps are underlined where they are", async () => {
    const found = await does<Finding[]>("findings", inTouchpoint("      rating 5/5 from 1"));
    expect(found).toContainEqual({ rule: "weak-rating", line: 8, underlined: "5/5 from 1" });
  });

  it("gaps are underlined where they are, also behind emoji", async () => {
    const found = await does<Finding[]>(
      "findings",
      inTouchpoint('      promise p "😀 Café 👩‍👩‍👧" within 1d actual 3d'),
    );
    expect(found).toContainEqual({ rule: "promise-broken", line: 8, underlined: "3d" });
  });

  it("a gap that is mended goes, and the others stay", async () => {
    const { before, after } = await does<Record<"before" | "after", Finding[]>>(
      "findings_around_edit",
      inTouchpoint("      <|>rating 5/5 from 1"),
    );
    const rulesOf = (found: Finding[]) => found.map(({ rule }) => rule).sort();
    expect(rulesOf(before)).toContain("weak-rating");
    expect(rulesOf(after)).toEqual(rulesOf(before).filter((rule) => rule !== "weak-rating"));
  });

  it("a keyword is explained", async () => {
    const shown = await does<string[]>("hover", inTouchpoint("      e<|>motion 4"));
    expect(shown.join("\n")).toContain("How the customer feels");
  });

  it("a name leads to the file that declares it", async () => {
    expect(await does("definition", inTouchpoint('      promise p "😀" only e<|>li'))).toEqual({
      file: "personas.journey",
      line: 'persona eli "Eli" {',
    });
  });

  it("a new name stands in all files", async () => {
    expect(await does("rename", inTouchpoint("      emotion e<|>li 4"))).toEqual([
      "fridge.journey: personas renamed",
      "fridge.journey: emotion renamed 4",
      'personas.journey: persona renamed "Eli" {',
    ]);
  });

  it("a journey is laid out", async () => {
    const lines = await does<string[]>("format", inTouchpoint('pain    "😀"'));
    expect(lines.join("\n")).toBe(inTouchpoint('      pain "😀"').trimEnd());
  });

  it("names are offered where they fit", async () => {
    expect(await does("complete", inTouchpoint("      emotion <|>"))).toContain("eli");
  });

  it("keywords are offered, without places to fill in", async () => {
    const offered = await does<string[]>("complete", 'journey j "J" {\n  <|>\n}\n');
    expect(offered).toContain("stage");
    expect(offered.filter((text) => text.includes("$"))).toEqual([]);
  });

  it("there is nothing to complain about", async () => {
    expect(await does("complaints", inTouchpoint("      rating 5/5 from 1"))).toEqual([]);
  });
});
