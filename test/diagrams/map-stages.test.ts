import { describe, expect, it } from "vitest";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";
import { textsIn } from "./map-drawn.ts";

const nested = `journey j "J" {
  stage home "With the guitar at home" {
    goal "Play it"
    metric nps 30 target 45
    opportunity call "Call after a week"
    stage unpacking "Unpacking" {
      goal "Find it whole"
      touchpoint parcel "Takes in the parcel"
    }
    stage playing "Playing" {
      touchpoint tunes "Tunes it"
      touchpoint plays "Plays it"
    }
  }
  stage later "Later" { touchpoint sells "Sells it" }
  activity hotline "Keeps a hotline open" { supports home }
}
`;

async function drawn(text: string): Promise<string> {
  const { journeys, findings } = await checkText(text);
  return mapDiagram.draw({ journey: journeys[0]!, findings, language: english }, "light");
}

/** From where to where the arrow or bar of a stage reaches. */
function reach(svg: string, id: string): { left: number; right: number; top: number } {
  const outline = new RegExp(`data-stage="${id}">.*?<path d="M([\\d.]+) ([\\d.]+)H([\\d.]+)`).exec(svg);
  const [left, top, right] = outline!.slice(1).map(Number) as [number, number, number];
  return { left, right, top };
}

it("a line parts each stage from the one before, through all lanes", async () => {
  const svg = await drawn(nested);
  const [, line] = /<path d="((?:M[\d.]+ [\d.]+V[\d.]+)+)"/.exec(svg)!;
  const places = [...line!.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
  const [, ...behind] = ["unpacking", "playing", "later"].map((id) => reach(svg, id));
  expect(places).toEqual(behind.map(({ left }) => left - 4));
});

describe("a stage around others", () => {
  it("stands above them, over their whole width", async () => {
    const svg = await drawn(nested);
    const [outer, first, last] = ["home", "unpacking", "playing"].map((id) => reach(svg, id));
    expect(outer!.left).toBe(first!.left);
    expect(outer!.right).toBe(last!.right);
    expect(outer!.top).toBeLessThan(first!.top);
    expect(last!.top).toBe(first!.top);
  });

  it("is named once, and not in the names of those in it", async () => {
    const texts = textsIn(await drawn(nested));
    const aboveGaps = texts.slice(0, texts.indexOf("Gaps"));
    expect(aboveGaps.filter((text) => text.startsWith("With the guitar"))).toHaveLength(1);
    expect(texts).toContain("Unpacking");
    expect(texts.join()).not.toContain("›");
  });

  it("is told of those in it to who does not see that it stands above them", async () => {
    const svg = await drawn(nested);
    expect(svg).toContain('aria-label="With the guitar at home › Playing" data-stage="playing"');
    expect(svg).toContain('aria-label="Later" data-stage="later"');
  });

  it.each([
    ["goal", "Play it"],
    ["figure", "NPS 30 · target 45"],
    ["opportunity", "Call after a week"],
    ["work", "Keeps a hotline open"],
  ])("shows its %s once", async (_, expected) => {
    expect(textsIn(await drawn(nested)).filter((text) => text === expected)).toHaveLength(1);
  });

  it("bears the mark of what is wrong there", async () => {
    const svg = await drawn(nested);
    const stage = /<g [^>]*data-stage="home">.*?<\/g><\/g>/.exec(svg)?.[0] ?? "";
    expect(stage).toContain('data-gap="');
  });

  it("goes on in the next band, where its name says so and nothing is said twice", async () => {
    const many = Array.from({ length: 40 }, (_, id) => `touchpoint t${id} "T${id}"`).join("\n");
    const svg = await drawn(
      `journey j "J" { stage a "Outer" { goal "Get on"\n stage b "First" {\n${many}\n} stage c "Then" { touchpoint u "U" } } }`,
    );
    const texts = textsIn(svg);
    expect(texts).toContain("Outer (continued)");
    expect(texts).toContain("First (continued)");
    expect(texts.filter((text) => text === "Get on")).toHaveLength(1);
  });

  it("shows touchpoints that were put beside its stages", async () => {
    const svg = await drawn(
      `journey j "J" { stage a "Outer" {\n touchpoint t "Beside"\n stage b "Inner" { touchpoint u "U" } } }`,
    );
    expect(textsIn(svg)).toContain("Beside");
    expect(reach(svg, "a").left).toBeLessThan(reach(svg, "b").left);
  });
});
