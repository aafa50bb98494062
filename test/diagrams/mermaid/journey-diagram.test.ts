import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../hostile-text.ts";
import { journeyOf } from "../map-texts.ts";
import { buyers, draw, labelled, numRuns, quoted } from "./drawn.ts";
import { type MermaidJourney, readMermaidJourney } from "./mermaid-oracle.ts";

const withoutSettings = (source: string) => source.replace(/^---.*?^---\n/ms, "");

describe("the journey diagram", () => {
  it("has stages as sections, touchpoints as tasks, and one task for each distinct score", async () => {
    expect(withoutSettings(await draw("journey", buyers))).toBe(`journey
  title Buying a fridge
  section Looking
    Reads reviews: 4: Eli
    Reads reviews: 2: Miranda
    Searches: 3: Miranda
  section Buying
    Pays (feeling not said): 3: Eli, Miranda
`);
  });

  it("tells a feeling of which nothing is said from one that is neither good nor bad", async () => {
    const text = `persona eli "Eli"\npersona mira "Mira"\njourney j "J" { personas eli, mira; stage s "S" { touchpoint t "T" { emotion eli 3 } } }`;
    const source = await draw("journey", text);
    expect(source).toContain("    T: 3: Eli\n    T (feeling not said): 3: Mira\n");
  });

  it("tells personas with one label apart", async () => {
    const text =
      'persona a "Buyer"\npersona b "Buyer"\njourney j "J" { personas a, b; stage s "S" { touchpoint t "T" } }';
    expect(await draw("journey", text)).toContain("T (feeling not said): 3: Buyer (a), Buyer (b)");
  });

  it("says so where there is nothing to draw yet", async () => {
    const read = (await readMermaidJourney(await draw("journey", 'journey j "J"'))) as MermaidJourney;
    expect(read.tasks.map(({ task }) => task)).toEqual(["This journey has no touchpoint yet"]);
  });

  it("shows any text as it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText,
        hostileText,
        hostileText,
        hostileText,
        async (title, stage, first, second, persona) => {
          const source = await draw(
            "journey",
            `persona p ${quoted(persona)}\njourney j ${quoted(title)} {\n personas p\n stage s ${quoted(stage)} {\n touchpoint a ${quoted(first)} { emotion 5 }\n touchpoint b ${quoted(second)} { emotion 1 }\n }\n}`,
          );
          const read = (await readMermaidJourney(source)) as MermaidJourney;
          const section = labelled(stage, "S");
          const people = [labelled(persona, "P")];
          expect(read, source).toMatchObject({
            title: labelled(title, "J"),
            tasks: [
              { section, task: labelled(first, "A"), score: 5, people },
              { section, task: labelled(second, "B"), score: 1, people },
            ],
          });
        },
      ),
      { numRuns },
    );
  });
});

describe("the journey diagram of one persona", () => {
  it("has what it meets and how that feels to it", async () => {
    expect(withoutSettings(await draw("journey", buyers, { persona: "eli" }))).toBe(`journey
  title Buying a fridge · Eli
  section Looking
    Reads reviews: 4: Eli
  section Buying
    Pays (feeling not said): 3: Eli
`);
  });

  it("says so where it meets nothing", async () => {
    const text =
      'persona a "A"\npersona b "B"\njourney j "J" { personas a, b; stage s "S" { touchpoint t "T" { personas b } } }';
    expect(await draw("journey", text, { persona: "a" })).toContain(
      "A meets no touchpoint of this journey: 3\n",
    );
  });
});

describe("the journey diagram of a scenario", () => {
  const walk = (steps: string) =>
    `persona eli "Eli"\njourney j "J" {\n personas eli\n stage a "Looking" { touchpoint search "Searches" { emotion 5 } }\n stage b "Buying" { touchpoint pay "Pays" }\n scenario s "Monday" {\n persona eli\n${steps}\n }\n}`;

  it("has its steps in order, as they felt, under the stages that they lead through", async () => {
    const text = walk('step search 2\nstep pay 4 "At last"\nstep search\noutcome churned "Too late"');
    expect(withoutSettings(await draw("journey", text, { scenario: "s" }))).toBe(`journey
  title J · Monday · Leaves for good · Too late
  section Looking
    Searches: 2: Eli
  section Buying
    Pays: 4: Eli
  section Looking
    Searches (feeling not said): 3: Eli
`);
  });

  it("marks what failed, and what is not on the map", async () => {
    const text = walk('step search 2 failed\nstep ad-hoc 1 "Calls a friend"\nstep ad-hoc 1 "Falls" failed');
    expect(await draw("journey", text, { scenario: "s" })).toContain(`  section Looking
    ✗ Searches (failed): 2: Eli
    ＋ Calls a friend (not on the map): 1: Eli
    ✗ Falls (not on the map, failed): 1: Eli
`);
  });

  it("tells when something happened", async () => {
    const text = walk("step search 2 at 3d\nstep pay 4 at 2w");
    const source = await draw("journey", text, { scenario: "s" });
    expect(source).toContain("    Searches · after 3 d: 2: Eli\n");
    expect(source).toContain("    Pays · after 14 d: 4: Eli\n");
  });

  it("says so where it has no step yet", async () => {
    expect(await draw("journey", walk(""), { scenario: "s" })).toContain("This walk has no step yet: 3\n");
  });

  it("ends where Mermaid would not draw more", async () => {
    const source = await draw("journey", walk("step search 2\n".repeat(4000)), { scenario: "s" });
    expect(source.length).toBeLessThanOrEqual(50_000);
    const { tasks } = (await readMermaidJourney(source)) as MermaidJourney;
    expect(tasks.at(-1)!.task).toBe(`${4000 - tasks.length + 1} more steps`);
  });
});

describe("the journey diagram of long texts", () => {
  it("shortens them before it leaves anything out", async () => {
    const long = "x".repeat(60_000);
    const text = `journey j "J" {\n stage a "A" {\n touchpoint one "One"\n touchpoint two "${long}"\n touchpoint three "Three"\n }\n scenario s "Monday" { step one; step two; step three; step one }\n scenario t "Tuesday" { step two }\n}`;
    for (const [scenario, tasks] of [
      ["", ["One", "x…", "Three"]],
      ["s", ["One", "x…", "Three", "One"]],
      ["t", ["x…"]],
    ] as const) {
      const source = await draw("journey", text, { scenario });
      const read = (await readMermaidJourney(source)) as MermaidJourney;
      expect(
        read.tasks.map(({ task }) => task.replace(/x+/, "x").replace(" (feeling not said)", "")),
      ).toEqual(tasks);
    }
  });
});

describe("the journey diagram of a large journey", () => {
  it("is drawn by stage, each as it feels on average, and says so", async () => {
    const read = (await readMermaidJourney(await draw("journey", journeyOf(500)))) as MermaidJourney;
    expect(read.title).toBe("A journey · by stage, for there are 500 touchpoints");
    expect(read.tasks.slice(0, 2)).toEqual([
      { section: "Stage 0 of a long way", task: "7 touchpoints", score: 2.9, people: ["Eli"] },
      { section: "Stage 0 of a long way", task: "7 touchpoints", score: 3, people: ["Mira"] },
    ]);
    expect(read.sections).toHaveLength(72);
  });
});
