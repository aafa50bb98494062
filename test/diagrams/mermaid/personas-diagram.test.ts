import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../hostile-text.ts";
import { buyers, draw, labelled, numRuns, quoted, visible } from "./drawn.ts";
import { type MermaidMindmap, readMindmap } from "./mermaid-charts.ts";

async function mindmap(text: string, persona = ""): Promise<MermaidMindmap> {
  const source = await draw("personas", text, { persona });
  const read = (await readMindmap(source)) as MermaidMindmap;
  expect(read, source).not.toHaveProperty("error");
  return read;
}

/** A branch as lines, what grows on it indented. */
function lines({ label, branches }: MermaidMindmap, indent = ""): string[] {
  return [`${indent}${label}`, ...branches.flatMap((branch) => lines(branch, `${indent}  `))];
}

const sanne = `persona sanne "Sanne" {
 segment "Commuters"
 goal "Be there by nine"
 need "A bike"
 pain "Empty racks"
 channels app, bus
}
persona ruben "Ruben"
channel app "The app"
journey rent "Renting" {
 personas sanne, ruben
}`;

describe("the personas diagram", () => {
  it("has each persona with its segment, goals, needs, pains and channels", async () => {
    expect(lines(await mindmap(sanne))).toEqual([
      "Renting",
      "  Sanne",
      "    Commuters",
      "    Goals",
      "      Be there by nine",
      "    Needs",
      "      A bike",
      "    Pains",
      "      Empty racks",
      "    Channels",
      "      The app",
      "      bus",
      "  Ruben",
      "    Nothing is said of this persona yet",
    ]);
  });

  it("of one persona has that one alone", async () => {
    expect((await mindmap(buyers, "eli")).branches.map(({ label }) => label)).toEqual(["Eli"]);
  });

  it("says so where there is none", async () => {
    expect(lines(await mindmap('journey j "J" {}'))).toEqual(["J", "  This journey names no persona yet"]);
  });

  it("has no more than can be read, and tells how much more there is", async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `p${index}`);
    const goals = Array.from({ length: 9 }, (_, index) => `goal "${index}"`).join("\n");
    const { branches } = await mindmap(
      `${ids.map((id) => `persona ${id} {\n${goals}\n}`).join("\n")}\njourney j "J" {\n personas ${ids.join(", ")}\n}`,
    );
    expect(branches).toHaveLength(13);
    expect(branches.at(-1)!.label).toBe("488 more personas");
    expect(branches[0]!.branches[0]!.branches.map(({ label }) => label)).toEqual([..."01234", "and 4 more"]);
  });

  it("shows any text as it is", async () => {
    const short = hostileText.filter((text) => text.length < 40);
    await fc.assert(
      fc.asyncProperty(short, short, short, async (title, persona, goal) => {
        const text = `persona p ${quoted(persona)} { goal ${quoted(goal)} }\njourney j ${quoted(title)} { personas p }`;
        expect(lines(await mindmap(text), "")).toEqual([
          labelled(title, "J"),
          `  ${labelled(persona, "P")}`,
          "    Goals",
          `      ${visible(goal)}`,
        ]);
      }),
      { numRuns },
    );
  });
});
