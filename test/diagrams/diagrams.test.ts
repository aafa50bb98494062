import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagrams } from "../../diagrams/catalogue.ts";
import { clean } from "../../diagrams/mermaid-text.ts";
import { english, type Language } from "../../grammar/message.ts";
import { languageFor } from "../../project/languages.ts";
import { checkText } from "../check-text.ts";
import { hostileText } from "./hostile-text.ts";
import {
  type MermaidFlowchart,
  type MermaidJourney,
  readMermaidFlowchart,
  readMermaidJourney,
} from "./mermaid-oracle.ts";

const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);

async function draw(name: "journey" | "flow", text: string, language: Language = english): Promise<string> {
  const { journeys, findings } = await checkText(text);
  return diagrams.find((diagram) => diagram.name === name)!.print(journeys[0]!, findings, language);
}

/** A text as it is written in a journey. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]|[\ud800-\udfff]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)}"`;
}

const visible = (text: string) => clean(text) || "\u200b";

const buyers = `persona eli "Eli"
persona miranda "Miranda"
journey fridge "Buying a fridge" {
  personas eli, miranda
  stage look "Looking" {
    touchpoint reviews "Reads reviews" {
      emotion eli 4, miranda annoyed
      next pay 60%, search 40% "found nothing"
    }
    touchpoint search "Searches" {
      personas miranda
      emotion 3
      rating 5/5 from 1
    }
  }
  stage buy "Buying" {
    touchpoint pay "Pays" {
      exit won "Sure"
    }
  }
}
`;

describe("the journey diagram", () => {
  it("has stages as sections, touchpoints as tasks, and one task for each distinct score", async () => {
    expect(await draw("journey", buyers)).toBe(`journey
  title Buying a fridge
  section Looking
    Reads reviews: 4: Eli
    Reads reviews: 2: Miranda
    Searches: 3: Miranda
  section Buying
    Pays: 3: Eli, Miranda
`);
  });

  it("tells personas with one label apart", async () => {
    const text =
      'persona a "Buyer"\npersona b "Buyer"\njourney j "J" { personas a, b; stage s "S" { touchpoint t "T" } }';
    expect(await draw("journey", text)).toContain("T: 3: Buyer (a), Buyer (b)");
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
          const section = visible(stage);
          expect(read, source).toMatchObject({
            title: visible(title),
            tasks: [
              { section, task: visible(first), score: 5, people: [visible(persona)] },
              { section, task: visible(second), score: 1, people: [visible(persona)] },
            ],
          });
        },
      ),
      { numRuns },
    );
  });
});

describe("the flow diagram", () => {
  it("has stages as frames, ways as arrows, and marks what has gaps", async () => {
    expect(await draw("flow", buyers)).toBe(`flowchart LR
  subgraph stage_look["Looking"]
    at_reviews["⚠ Reads reviews"]
    at_search["⚠ Searches"]
  end
  subgraph stage_buy["Buying"]
    at_pay["Pays"]
  end
  at_reviews -->|"60 %"| at_pay
  at_reviews -->|"40 % · found nothing"| at_search
  at_search --> at_pay
  at_pay --> exit_at_pay(["Won: Sure"])
  classDef warning stroke:#b86e00,stroke-width:3px
  class at_reviews,at_search warning
`);
  });

  it("prints shares the reader's way", async () => {
    const text = `journey j "J" { stage s "S" { touchpoint a "A" { next b 62.5%, c 37.5% }; touchpoint b "B"; touchpoint c "C" } }`;
    expect(await draw("flow", text)).toContain('at_a -->|"62.5 %"| at_b\n');
    expect(await draw("flow", text, languageFor("nl"))).toContain('at_a -->|"62,5%"| at_b\n');
  });

  it("gives a stage without touchpoints a frame, and says why it is empty", async () => {
    const source = await draw(
      "flow",
      'journey j "J" { stage a "A" { no-contact "In the post" }; stage b "B" }',
    );
    const read = (await readMermaidFlowchart(source)) as MermaidFlowchart;
    expect(read.nodes.map(({ label, subgraph }) => [subgraph, label])).toEqual([
      ["stage_a", "In the post"],
      ["stage_b", "No touchpoint yet"],
    ]);
  });

  it("says who goes where the file's order leads personas apart", async () => {
    const text = `persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n personas eli, mira\n stage s "S" {\n touchpoint a "A"\n touchpoint b "B" { personas eli }\n touchpoint c "C"\n }\n}`;
    const source = await draw("flow", text);
    expect(source).toContain('at_a -->|"Eli"| at_b\n');
    expect(source).toContain('at_a -->|"Mira"| at_c\n');
    expect(source).toContain("at_b --> at_c\n");
  });

  it("gives places whose ids look alike names of their own", async () => {
    const text =
      'journey j "J" { stage a-b "1" { touchpoint レ "2"; touchpoint a_b "3"; touchpoint end "4" } }';
    const read = (await readMermaidFlowchart(await draw("flow", text))) as MermaidFlowchart;
    expect(read.nodes.map(({ label }) => label)).toEqual(["2", "3", "4"]);
  });

  it("shows any text as it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText,
        hostileText,
        hostileText,
        async (stage, touchpoint, why, leaving) => {
          const source = await draw(
            "flow",
            `journey j "J" {\n stage s ${quoted(stage)} {\n touchpoint a ${quoted(touchpoint)} { next b 100% ${quoted(why)} }\n touchpoint b "B" { exit lost ${quoted(leaving)} }\n }\n}`,
          );
          const read = (await readMermaidFlowchart(source)) as MermaidFlowchart;
          const label = (text: string, before: string) =>
            visible(text === "" ? before.replace(/[:·] $/, "").trim() : before + text);
          expect(
            read.subgraphs.map(({ title }) => title),
            source,
          ).toEqual([visible(stage)]);
          expect(
            read.nodes.map((node) => node.label),
            source,
          ).toEqual([visible(touchpoint), "B", label(leaving, "Lost: ")]);
          expect(
            read.edges.map((edge) => edge.label),
            source,
          ).toEqual([label(why, "100 % · "), ""]);
        },
      ),
      { numRuns },
    );
  });
});
