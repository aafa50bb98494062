import { describe, expect, it } from "vitest";
import { runsFromRight } from "../../diagrams/map/direction.ts";
import { icon } from "../../diagrams/map/icons.ts";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";

async function journeyIn(text: string) {
  const { journeys, findings } = await checkText(text);
  return { journey: journeys[0]!, findings, language: english };
}

const hebrew = `persona dana "דנה"
journey j "קניית מקרר" {
  personas dana
  stage a "חיפוש" {
    touchpoint first "קוראת ביקורות" {
      channel website
      moment-of-truth
      emotion dana 2
      pain "יותר מדי!"
      rating 5/5 from 1
      next second
    }
  }
  stage b "קנייה" {
    touchpoint second "Pays" { emotion dana 4 }
  }
}
`;
const draw = async (text = hebrew) => mapDiagram.draw(await journeyIn(text), "light");

/** Where the outline of a card is. */
function cardOf(svg: string, id: string): { left: number; right: number } {
  const [, x, width] = new RegExp(`data-touchpoint="${id}">.*?<rect x="([-\\d.]+)".*?width="([\\d.]+)"`).exec(
    svg,
  )!;
  return { left: Number(x), right: Number(x) + Number(width) };
}

/** Where a text is, and which edge of it. */
function placeOf(svg: string, said: string): { x: number; anchor: string | undefined } {
  const [, x, rest] = new RegExp(`<text x="([-\\d.]+)"([^>]*)>\u2067?${said}`).exec(svg)!;
  return { x: Number(x), anchor: /text-anchor="(\w+)"/.exec(rest!)?.[1] };
}

describe("a journey runs from right to left", () => {
  it.each([
    ["where its names are written so", 'journey j "רכישה" { stage s "חיפוש" { touchpoint t "אתר" } }', true],
    ["where most of them are", 'journey j "LG" { stage s "חיפוש" { touchpoint t "אתר" } }', true],
    [
      "and not where few of them are",
      'journey j "רכישה" { stage s "Search" { touchpoint t "Site" } }',
      false,
    ],
    ["and not where they have no letters", 'journey j "1" { stage s "2" }', false],
  ])("%s", async (_, text, expected) => {
    expect(runsFromRight((await journeyIn(text)).journey)).toBe(expected);
  });
});

describe("a map from right to left", () => {
  it("has the first touchpoint at the right, beside the names of the lanes", async () => {
    const svg = await draw();
    const [first, second] = [cardOf(svg, "first"), cardOf(svg, "second")];
    expect(second.right).toBeLessThan(first.left);
    expect(placeOf(svg, "Touchpoints")).toMatchObject({ anchor: "end" });
    expect(placeOf(svg, "Touchpoints").x).toBeGreaterThan(first.right);
  });

  it("says that it begins at the right, to who has no room for all of it", async () => {
    expect(await draw()).toMatch(/^<svg [^>]* data-begins="right"/);
    expect(await draw(hebrew.replaceAll(/[א-ת]/g, "a"))).not.toContain("data-begins");
  });

  it("begins every text at the right, whatever it is written in", async () => {
    const svg = await draw();
    const { right } = cardOf(svg, "second");
    expect(placeOf(svg, "Pays")).toEqual({ x: right - 9, anchor: "end" });
  });

  it("has arrows that show to the left", async () => {
    const svg = await draw();
    const turned = /translate\([-\d. ]+\) scale\(-0.75 0.75\)/;
    expect(svg).toMatch(turned);
    expect(icon("next", 0, 0, 12, "red")).not.toMatch(turned);
    const [, back, point] = /data-stage="a">.*?<path d="M([-\d.]+) [\d.]+H[-\d.]+L([-\d.]+)/.exec(svg)!;
    expect(Number(point)).toBeLessThan(Number(back));
  });

  it("leads the curve from the first feeling, at the right, to the next one", async () => {
    const [, from, to] = /<path d="M([-\d.]+) [\d.]+C[-\d. ]+ ([-\d.]+) [\d.]+" fill="none"/.exec(
      await draw(),
    )!;
    expect(Number(to)).toBeLessThan(Number(from));
  });
});
