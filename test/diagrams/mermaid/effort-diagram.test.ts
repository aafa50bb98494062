import { describe, expect, it } from "vitest";
import { draw } from "./drawn.ts";
import { type MermaidXychart, readXychart } from "./mermaid-charts.ts";

const journey = (activities: string, touchpoint = "importance 4") =>
  `journey j "J" {\n stage a "Looking" { touchpoint look "Looks" { ${touchpoint} } }\n stage b "Buying" { touchpoint pay "Pays" }\n${activities}\n}`;

async function chart(text: string): Promise<MermaidXychart & { source: string }> {
  const source = await draw("effort", text);
  return { ...((await readXychart(source)) as MermaidXychart), source };
}

describe("the effort diagram", () => {
  it("has the work for each stage beside its importance, and what goes to nothing that customers meet", async () => {
    const text = journey(
      'activity x "X" { effort 40h per month; supports look }\nactivity y "Y" { effort 10h per month; supports b }\nactivity z "Z" { effort 20h per month }',
    );
    const { title, categories, plots } = await chart(text);
    expect(title).toBe("J · 🔵 effort · 🟠 importance");
    expect(categories).toEqual([
      "Looking · 40 h a month",
      "Looking · importance 4 of 5",
      "Buying · 10 h a month · importance not said",
      "For what no customer meets · 20 h a month",
    ]);
    expect(plots).toEqual([
      { type: "bar", values: [100, 0, 25, 50] },
      { type: "bar", values: [0, 80, 0, 0] },
    ]);
  });

  it("says where effort is not said, and where work counts for several stages", async () => {
    const { categories, source } = await chart(
      journey('activity x "X" { effort 40h per month; supports a, b }\nactivity y "Y" { supports b }', ""),
    );
    expect(categories).toEqual([
      "Looking · 40 h a month · importance not said",
      "Buying · at least 40 h a month · importance not said",
    ]);
    expect(source).toContain("work for several stages counts in full for each of them");
  });

  it("adds up what is said where some activities do not say", async () => {
    const { categories, plots } = await chart(
      journey(
        'activity x "X" { effort 2000h per month; supports a }\nactivity y "Y" { supports look }\nactivity z "Z" { supports b }',
      ),
    );
    expect(categories).toEqual([
      "Looking · at least 2000 h a month",
      "Looking · importance 4 of 5",
      "Buying · effort not said · importance not said",
    ]);
    expect(plots[0]!.values).toEqual([100, 0, 0]);
  });

  it("has importance, too, where no effort is known or all of it is none", async () => {
    expect((await chart(journey('activity x "X" { supports a }'))).categories).toEqual([
      "Looking · effort not said",
      "Looking · importance 4 of 5",
      "Buying · effort not said · importance not said",
    ]);
    expect((await chart(journey('activity x "X" { effort 0h; supports a }'))).categories).toEqual([
      "Looking · 0 h a month",
      "Looking · importance 4 of 5",
      "Buying · 0 h a month · importance not said",
    ]);
  });

  it("says so where neither effort nor importance is known", async () => {
    expect((await chart(journey('activity x "X" { supports a }', ""))).categories).toEqual([
      "No activity says yet how much work it is",
    ]);
  });

  it("has no more stages than there is room for, and tells how many more there are", async () => {
    const stages = Array.from(
      { length: 500 },
      (_, index) => `stage s${index} "S" { touchpoint t${index} "T" }`,
    );
    const text = `journey j "J" {\n${stages.join("\n")}\nactivity x "X" { effort 1h per day; supports s1 }\n}`;
    const { title, categories } = await chart(text);
    expect(title).toBe("J · 480 more stages · 🔵 effort · 🟠 importance");
    expect(categories.slice(0, 2)).toEqual([
      "S (s0) · 0 h a month · importance not said",
      "S (s1) · 30.4 h a month · importance not said",
    ]);
    expect(categories).toHaveLength(20);
  });
});
