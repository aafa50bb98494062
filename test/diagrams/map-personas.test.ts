import { describe, expect, it } from "vitest";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";
import { curvesIn, textsIn, titlesIn } from "./map-drawn.ts";
import { manyPersonas } from "./map-texts.ts";

async function drawn(text: string, persona = ""): Promise<string> {
  const { journeys, findings } = await checkText(text);
  const journey = journeys[0]!;
  const chosen = journey.personas.find(({ id }) => id === persona);
  return mapDiagram.draw(
    { journey, findings, language: english, ...(chosen && { persona: chosen }) },
    "light",
  );
}

describe("on the map of some personas", () => {
  it("each of eight has a curve, and its name in the legend", async () => {
    const svg = await drawn(manyPersonas(8));
    expect(curvesIn(svg)).toHaveLength(8);
    expect(textsIn(svg)).toContain("Persona 8");
  });

  it("each of eight has a mark of its own, the same in the legend and on its curve", async () => {
    const svg = await drawn(manyPersonas(8));
    const look = (mark: string) => mark.replace(/ transform="[^"]*"/, "");
    const [, legend] = /aria-label="Personas">(.*?)<g role="list"/.exec(svg)!;
    const marks = [...legend!.matchAll(/(<path[^>]*\/>)<text[^>]*>(Persona \d)</g)];
    expect(new Set(marks.map(([, mark]) => look(mark!))).size).toBe(8);
    for (const [, mark, name] of marks) {
      const [, onCurve] = new RegExp(`<title>${name}: [^<]*</title>(<path[^>]*/>)`).exec(svg)!;
      expect(look(onCurve!)).toBe(look(mark!));
    }
  });

  it("more have one curve on average, and the legend says so", async () => {
    const svg = await drawn(manyPersonas(12));
    expect(curvesIn(svg)).toHaveLength(1);
    expect(textsIn(svg)).toContain("All 12 personas on average");
  });

  it("the average is that of those who meet it, with the lowest and the highest", async () => {
    const names = Array.from({ length: 9 }, (_, id) => `p${id}`);
    const svg = await drawn(`${names.map((name) => `persona ${name} "${name}"`).join("\n")}
journey j "J" {
  personas ${names.join(", ")}
  stage s "S" {
    touchpoint few "Few" { personas p0, p1, p2; emotion p0 1, 5, p8 3 }
    touchpoint all "All" { emotion 2 }
  }
}`);
    expect(titlesIn(svg)).toContain("On average: 3.7 of 5, from 1 to 5 · Few");
    expect(titlesIn(svg)).toContain("On average: 2 of 5 · All");
  });

  it("one that was chosen has its own curve, however many there are", async () => {
    const svg = await drawn(manyPersonas(60), "p7");
    expect(titlesIn(svg).some((title) => title.startsWith("Persona 7: "))).toBe(true);
    expect(textsIn(svg).join()).not.toContain("on average");
  });

  it("not all of many are named at a touchpoint, and it says how many more there are", async () => {
    const texts = textsIn(await drawn(manyPersonas(60)));
    expect(texts.join(" ").replaceAll(" ·", "")).toContain("Persona 5 and 54 more");
    expect(texts.join(" ").length).toBeLessThan(5000);
  });

  it("marks of those who feel the same stay in their column", async () => {
    const svg = await drawn(manyPersonas(8));
    const marks = [
      ...svg.matchAll(/<g role="listitem" data-touchpoint="(\w+)"><title>.*?translate\(([\d.]+)/g),
    ];
    const cards = new Map(
      [
        ...svg.matchAll(
          /data-touchpoint="(\w+)">(?:<title>[^<]*<\/title>)?<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g,
        ),
      ].map(([, id, x, width]) => [id, { left: Number(x), right: Number(x) + Number(width) }]),
    );
    expect(marks.length).toBeGreaterThan(8);
    const outside = marks.filter(
      ([, id, x]) => Number(x) - 6 < cards.get(id)!.left || Number(x) + 6 > cards.get(id)!.right,
    );
    expect(outside).toEqual([]);
  });
});

it("a map of one persona has the figures of all and its own, not those of others alone", async () => {
  const text = `persona eli "Eli"\npersona mira "Mira"
journey j "J" {
  personas eli, mira
  stage s "S" {
    touchpoint t "T" {
      metric ces 5
      metric csat 71% for eli
      metric nps 12 for mira
    }
  }
}`;
  const figures = async (persona?: string) =>
    textsIn(await drawn(text, persona)).filter((each) => /^(CES|CSAT|NPS) /.test(each));
  expect(await figures()).toEqual(["CES 5", "CSAT 71 %", "NPS 12"]);
  expect(await figures("eli")).toEqual(["CES 5", "CSAT 71 %"]);
});
