import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../hostile-text.ts";
import { journeyOf } from "../map-texts.ts";
import { draw, labelled, numRuns, quoted } from "./drawn.ts";
import { type MermaidTimeline, readTimeline } from "./mermaid-charts.ts";

async function timeline(text: string): Promise<MermaidTimeline> {
  const source = await draw("timeline", text);
  const read = (await readTimeline(source)) as MermaidTimeline;
  expect(read, source).not.toHaveProperty("error");
  return read;
}

/** The periods as lines: the heading, the step, what covers it. */
async function periods(text: string): Promise<string[]> {
  return (await timeline(text)).periods.map(({ section, label, events }) =>
    [section, label, ...events].join(" | "),
  );
}

describe("the lifecycle", () => {
  it("has its steps, phase by phase, with the stages that cover them", async () => {
    const text = `journey j "J" {\n lifecycle buyer\n stage awareness "Hears" { touchpoint a "A" }\n stage b "Asks" { covers awareness; touchpoint b "B" }\n stage c "Buys" { covers decision }\n}`;
    expect((await timeline(text)).title).toBe("J · lifecycle buyer");
    expect(await periods(text)).toEqual([
      "Before the purchase | Awareness | Hears | Asks",
      "Before the purchase | Consideration | ⚠ No stage covers it",
      "During the purchase | Decision | Buys",
    ]);
  });

  it("tells which steps need no stage, and which stages stand for no step", async () => {
    const text = `lifecycle rent "Renting" { step ride "Rides"; step dream "Dreams" optional }\njourney j "J" {\n lifecycle rent\n stage ride "On the way"\n stage x "Rests"\n}`;
    expect((await timeline(text)).title).toBe("J · lifecycle Renting");
    expect(await periods(text)).toEqual([
      "No phase said | Rides | On the way",
      "No phase said | Dreams | No stage covers it, and none has to",
      "Outside the lifecycle | Rests | Covers no step",
    ]);
  });

  it("has the stages alone where the journey names none", async () => {
    const text = 'journey j "J" { stage a "A" { phase after; touchpoint t "T" } }';
    expect((await timeline(text)).title).toBe("J · no lifecycle is named");
    expect(await periods(text)).toEqual(["After the purchase | A | one touchpoint"]);
    expect(await periods('journey j "J" {}')).toEqual(["No phase said | This journey has no stage yet"]);
  });

  it("breaks a word that is too long for its box", async () => {
    const text = 'journey j "J" { stage a "検討する段階でとても長い名前" { phase after } }';
    expect(await periods(text)).toEqual([
      "After the purchase | 検討する段階でと<br>ても長い名前 | 0 touchpoints",
    ]);
  });

  it("has no more than can be read, and tells how much more there is", async () => {
    const { title, periods } = await timeline(journeyOf(500));
    expect(title).toBe("A journey · no lifecycle is named · 32 more");
    expect(periods).toHaveLength(40);
    const stages = Array.from({ length: 30 }, (_, id) => `stage s${id} "S" { covers during }`).join("\n");
    const [during] = (await timeline(`journey j "J" {\n lifecycle purchase\n${stages}\n}`)).periods.slice(1);
    expect(during!.events.slice(9)).toEqual(["S", "and 20 more"]);
  });

  it("shows any text as it is", async () => {
    const short = hostileText.filter((text) => text.length < 24 && !text.includes("<br>"));
    await fc.assert(
      fc.asyncProperty(short, short, async (step, stage) => {
        const text = `lifecycle l { step s ${quoted(step)} }\njourney j "J" { lifecycle l; stage s ${quoted(stage)} }`;
        const [period] = (await timeline(text)).periods;
        const seen = [period!.label, ...period!.events].map(inOneLine);
        expect(seen).toEqual([labelled(step, "S"), labelled(stage, "S")].map(inOneLine));
      }),
      { numRuns },
    );
  });
});

/**
 * A text without the breaks in words that are too long for their boxes, and without the spaces that end lines; the
 * signs that a break is made of may stand in a text, too.
 */
const inOneLine = (text: string) => text.replace(/[<br>\s]/g, "");
