import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageFor } from "../../../project/languages.ts";
import { hostileText } from "../hostile-text.ts";
import { journeyOf } from "../map-texts.ts";
import { buyers, draw, labelled, numRuns, quoted, visible } from "./drawn.ts";
import { type MermaidFlowchart, readMermaidFlowchart } from "./mermaid-oracle.ts";

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

  it("marks gaps alone: what cannot be read is no gap", async () => {
    const source = await draw(
      "flow",
      'journey j "J" { stage a "A" { touchpoint t "T" { colour red; phone "1" } } }',
    );
    expect(source).toContain('at_t["T"]');
  });

  it("prints shares the reader's way", async () => {
    const text = `journey j "J" { stage s "S" { touchpoint a "A" { next b 62.5%, c 37.5% }; touchpoint b "B"; touchpoint c "C" } }`;
    expect(await draw("flow", text)).toContain('at_a -->|"62.5 %"| at_b\n');
    expect(await draw("flow", text, { language: languageFor("nl") })).toContain('at_a -->|"62,5%"| at_b\n');
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
          ).toEqual([labelled(stage, "S")]);
          expect(
            read.nodes.map((node) => node.label),
            source,
          ).toEqual([labelled(touchpoint, "A"), "B", label(leaving, "Lost: ")]);
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

describe("the flow diagram of long texts", () => {
  it("shortens them before it leaves anything out", async () => {
    const long = "x".repeat(60_000);
    const text = `journey j "J" { stage a "A" { touchpoint one "One"; touchpoint two "${long}"; touchpoint three "Three" } }`;
    const read = (await readMermaidFlowchart(await draw("flow", text))) as MermaidFlowchart;
    expect(read.nodes.map(({ label }) => label.replace(/x+/, "x"))).toEqual(["One", "x…", "Three"]);
  });

  it("is drawn by stage where there are too many arrows, and says so", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `t${index}`);
    const touchpoints = ids.map((id) => `touchpoint ${id} "T" { next ${ids.join(", ")} }`).join("\n");
    const source = await draw("flow", `journey j "J" {\n stage s "S" {\n${touchpoints}\n }\n}`);
    const read = (await readMermaidFlowchart(source)) as MermaidFlowchart;
    expect(read.nodes[0]!.label).toBe("Drawn by stage, for there is too much to draw each touchpoint");
  });
});

describe("the flow diagram of a large journey", () => {
  it("is drawn by stage, and says so", async () => {
    const source = await draw("flow", journeyOf(500));
    const read = (await readMermaidFlowchart(source)) as MermaidFlowchart;
    expect(read.nodes.slice(0, 2).map(({ label }) => label)).toEqual([
      "Drawn by stage, for there are 500 touchpoints",
      "⚠ Stage 0 of a long way · 7 touchpoints",
    ]);
    expect(read.edges).toHaveLength(71);
    expect(read.edges[0]).toEqual({ from: "stage_s0", to: "stage_s1", label: "" });
  });

  it("has no more arrows than Mermaid draws", async () => {
    const stages = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const ways = stages.map((id) => `t-${id}`).join(", ");
    const text = `journey j "J" {\n${stages.map((id) => `stage ${id} "S" {\ntouchpoint t-${id} "T" { next ${ways} }\n${'touchpoint x "X"\n'.repeat(7)}}`).join("\n")}\n}`;
    const read = (await readMermaidFlowchart(await draw("flow", text))) as MermaidFlowchart;
    expect(read.nodes.map(({ label }) => label)).toContain("15 more stages");
    expect(read.edges.length).toBeLessThanOrEqual(500);
  });
});
