import { describe, expect, it } from "vitest";
import { journeyOf } from "../map-texts.ts";
import { draw } from "./drawn.ts";
import { type MermaidXychart, readXychart } from "./mermaid-charts.ts";

const journey = (touchpoints: string) =>
  `persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n personas eli, mira\n stage s "S" {\n${touchpoints}\n }\n}`;

async function chart(text: string, persona = ""): Promise<MermaidXychart & { source: string }> {
  const source = await draw("emotion", text, { persona });
  return { ...((await readXychart(source)) as MermaidXychart), source };
}

const shared =
  'touchpoint a "A" { emotion eli 5, mira 2 }\ntouchpoint b "B" { emotion 3 }\ntouchpoint c "C" { emotion eli 1 }\ntouchpoint d "D" { emotion eli 4, mira 1 }';

describe("the emotion diagram", () => {
  it("has a curve a persona, which leads straight on where a feeling is not known, and says so", async () => {
    const { title, categories, plots, source } = await chart(journey(shared));
    expect(title).toBe("J · how it feels · 🔵 Eli · 🟠 Mira");
    expect(categories).toEqual(["A", "B", "C", "D"]);
    expect(plots).toEqual([
      { type: "line", values: [5, 2.97, 1, 4] },
      { type: "line", values: [2, 3.03, 2, 1] },
    ]);
    expect(source).toContain('x-axis "where a feeling is not known, its line leads straight on" [');
  });

  it("leads on level before the first feeling that is known, and behind the last", async () => {
    const { plots } = await chart(
      journey(
        'touchpoint a "A" { emotion eli 5 }\ntouchpoint b "B" { emotion mira 2 }\ntouchpoint c "C" { emotion mira 4 }\ntouchpoint d "D" { emotion eli 1 }',
      ),
    );
    expect(plots).toEqual([
      { type: "line", values: [5, 3.67, 2.33, 1] },
      { type: "line", values: [2, 2, 4, 4] },
    ]);
  });

  it("has one curve for all together where only one feeling of somebody is known", async () => {
    const text = journey(
      'touchpoint a "A" { emotion eli 5, mira 2 }\ntouchpoint b "B" { personas eli; emotion 3 }\ntouchpoint c "C" { personas eli; emotion 1 }',
    );
    const { title, plots, source } = await chart(text);
    expect(title).toBe("J · how it feels");
    expect(plots).toEqual([{ type: "line", values: [3.5, 3, 1] }]);
    expect(source).toContain('"on average of those whose feelings are known"');
  });

  it("names who feels so where others of the journey say nothing", async () => {
    const { title, plots } = await chart(
      journey('touchpoint a "A" { emotion eli 5 }\ntouchpoint b "B" { emotion eli 2 }'),
    );
    expect(title).toBe("J · how it feels · 🔵 Eli");
    expect(plots).toEqual([{ type: "line", values: [5, 2] }]);
  });

  it("has no feeling of those who do not meet a touchpoint", async () => {
    const { categories } = await chart(journey('touchpoint a "A" { personas mira; emotion eli 5 }'));
    expect(categories).toEqual(["No touchpoint says yet how it feels"]);
  });

  it("of one persona has its whole curve", async () => {
    const { title, categories, plots } = await chart(journey(shared), "eli");
    expect(title).toBe("J · Eli · how it feels");
    expect(categories).toEqual(["A", "B", "C", "D"]);
    expect(plots).toEqual([{ type: "line", values: [5, 3, 1, 4] }]);
  });

  it("of one persona has the colour that it has among all", async () => {
    const colours = async (persona: string) =>
      /plotColorPalette: "(.*)"/.exec((await chart(journey(shared), persona)).source)![1]!.split(", ");
    const [eli, mira] = await colours("");
    expect([await colours("eli"), await colours("mira")]).toEqual([[eli], [mira]]);
  });

  it("has a bar where there is but one feeling", async () => {
    expect((await chart(journey('touchpoint a "A" { emotion 4 }'))).plots).toEqual([
      { type: "bar", values: [4] },
    ]);
  });

  it("tells touchpoints of one name apart", async () => {
    const { categories } = await chart(
      journey('touchpoint a "Pays" { emotion 4 }\ntouchpoint b "Pays" { emotion 2 }'),
    );
    expect(categories).toEqual(["Pays (a)", "Pays (b)"]);
  });

  it("says so where nothing is known", async () => {
    const { categories } = await chart(journey('touchpoint a "A"'));
    expect(categories).toEqual(["No touchpoint says yet how it feels"]);
  });

  it("of a large journey is drawn by stage, as many as there is room for, and says so", async () => {
    const { categories, plots, source } = await chart(journeyOf(500));
    expect(categories).toHaveLength(40);
    expect(plots[0]!.values.slice(0, 2)).toEqual([2.86, 3.43]);
    expect(source).toContain('"by stage, for there are 500 touchpoints · 32 more stages"');
  });
});
