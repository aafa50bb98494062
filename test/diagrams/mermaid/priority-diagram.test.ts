import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nudgedApart } from "../../../diagrams/mermaid/nudged-apart.ts";
import { textWidth } from "../../../diagrams/text/text-width.ts";
import { journeyOf } from "../map-texts.ts";
import { draw } from "./drawn.ts";
import { type MermaidQuadrants, readQuadrants } from "./mermaid-charts.ts";

const journey = (touchpoints: string) =>
  `persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n personas eli, mira\n stage s "S" {\n${touchpoints}\n }\n}`;

async function chart(text: string, persona = ""): Promise<MermaidQuadrants & { source: string }> {
  const source = await draw("priority", text, { persona });
  return { ...((await readQuadrants(source)) as MermaidQuadrants), source };
}

const unlike =
  'touchpoint pay "Pays" { emotion eli 1, mira 3; importance 5 }\ntouchpoint rest "Rests" { emotion 5; importance 1 }';

describe("the priority diagram", () => {
  it("has a point for how important each touchpoint is, against how it feels on average", async () => {
    const { title, points, source } = await chart(journey(unlike));
    expect(title).toBe("J · what to mend first");
    expect(points).toHaveLength(2);
    expect(source).toContain('"Pays": [0.3, 0.9] color: #d64545\n');
    expect(source).toContain('"Rests": [0.9, 0.1] color: #3b82d6\n');
  });

  it("of one persona has what it feels", async () => {
    expect((await chart(journey(unlike), "eli")).source).toContain('"Pays": [0.1, 0.9]');
  });

  it("leaves out what does not say both, and tells how many these are", async () => {
    const { title, points } = await chart(
      journey(`${unlike}\ntouchpoint a "A" { emotion 1 }\ntouchpoint b "B"`),
    );
    expect(title).toBe("J · what to mend first · 2 of which importance or feeling is not said are left out");
    expect(points).toHaveLength(2);
    expect((await chart(journey(`${unlike}\ntouchpoint a "A"`))).title).toContain(
      "one of which importance or feeling is not said is left out",
    );
  });

  it("is as wide as its title needs", async () => {
    const { source } = await chart(
      journey(`${unlike}\ntouchpoint a "A"`).replace(
        'journey j "J"',
        `journey j "${"A long name ".repeat(9)}"`,
      ),
    );
    const [, title] = /^ {2}title (.*)$/m.exec(source)!;
    expect(Number(/chartWidth: (\d+)/.exec(source)![1])).toBeGreaterThan(textWidth(title!, { size: 16 }));
    expect((await chart(journey(unlike))).source).toContain("chartWidth: 900\n");
  });

  it("says so where there is nothing to compare", async () => {
    const { title, quadrants } = await chart(journey('touchpoint a "A" { emotion 1 }'));
    expect(title).toBe(
      "J · what to mend first · no touchpoint says both how it feels and how important it is",
    );
    expect(quadrants).toEqual(["Keep it up", "Mend first", "Can wait", "Good enough"]);
  });

  it("moves points apart that would lie on each other", async () => {
    const { source } = await chart(
      journey('touchpoint a "A" { emotion 4; importance 4 }\ntouchpoint b "B" { emotion 4; importance 4 }'),
    );
    expect(source).toContain('"A": [0.7, 0.7]');
    expect(source).toContain('"B": [0.7, 0.64]');
  });

  it("leaves points in the quadrant that they belong to, and marks what is bad and more than fairly important", async () => {
    const same = (says: string) =>
      journey(
        Array.from(
          { length: 6 },
          (_, index) => `touchpoint t${index} "Much alike ${index}" { ${says} }`,
        ).join("\n"),
      );
    const points = async (says: string) =>
      [...(await chart(same(says))).source.matchAll(/\[([\d.]+), ([\d.]+)\] color: (\S+)/g)].map(
        ([, x, y, colour]) => [Number(x) < 0.5, Number(y) > 0.5, colour === "#d64545"].join(" "),
      );
    expect(new Set(await points("emotion 2; importance 3"))).toEqual(new Set(["true false false"]));
    expect(new Set(await points("emotion 3; importance 4"))).toEqual(new Set(["false true false"]));
    expect(new Set(await points("emotion eli 3, mira 2; importance 4"))).toEqual(new Set(["true true true"]));
  });

  it("of a large journey is drawn by stage, and says so", async () => {
    const text = journeyOf(500).replaceAll("emotion eli", "importance 4\n emotion eli");
    const { title, points } = await chart(text);
    expect(title).toContain("by stage, for there are 500 touchpoints · 32 more stages");
    expect(points).toHaveLength(40);
  });
});

describe("spots that are nudged apart", () => {
  it("leave what is there already free", () => {
    const heading = { x: 0.25, y: 0.47, width: 0.1, height: 0.04 };
    const [spot] = nudgedApart([{ x: 0.3, y: 0.5, width: 0.1, height: 0.05 }], [heading]);
    expect(Math.abs(spot!.x - 0.25) >= 0.1 || Math.abs(spot!.y - 0.47) >= 0.045).toBe(true);
  });

  const spot = fc.record({
    x: fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9),
    y: fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9),
    width: fc.double({ min: 0.01, max: 0.15, noNaN: true }),
    height: fc.constant(0.05),
  });

  it("stay in the fifth and on the side of the middle that they belong to", () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
        for (const [index, { x, y }] of nudgedApart(spots).entries()) {
          expect(Math.abs(x - spots[index]!.x)).toBeLessThan(0.1);
          expect(Math.abs(y - spots[index]!.y)).toBeLessThan(0.1);
          expect([x < 0.5, y > 0.5]).toEqual([spots[index]!.x < 0.5, spots[index]!.y > 0.5]);
        }
      }),
    );
  });

  it("do not overlap while there is room", () => {
    const three = Array.from({ length: 3 }, () => ({ x: 0.3, y: 0.3, width: 0.15, height: 0.05 }));
    const heights = nudgedApart(three).map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThanOrEqual(0.1);
  });
});
