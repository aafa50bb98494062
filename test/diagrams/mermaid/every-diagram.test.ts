import { describe, expect, it } from "vitest";
import { mermaidDiagrams } from "../../../diagrams/catalogue.ts";
import type { Subject } from "../../../diagrams/diagram.ts";
import { english } from "../../../grammar/message.ts";
import { checkText } from "../../check-text.ts";
import { journeyOf, mapTexts, personas } from "../map-texts.ts";
import { types } from "./diagram-types.ts";
import { read } from "./mermaid-oracle.ts";

const texts = {
  ...mapTexts,
  "five hundred touchpoints": journeyOf(500),
  "five thousand touchpoints": journeyOf(5000),
};

/** The journeys of a text, each as a whole and narrowed to whatever it can be narrowed to. */
async function subjectsIn(text: string): Promise<Subject[]> {
  const { journeys, findings } = await checkText(text, { "personas.journey": personas });
  return journeys.flatMap((journey) => {
    const whole = { journey, findings, language: english };
    return [
      whole,
      ...journey.personas.map((persona) => ({ ...whole, persona })),
      ...journey.scenarios.map((scenario) => ({ ...whole, scenario })),
    ];
  });
}

it.each(
  mermaidDiagrams.filter(({ name }) => name !== "flow").map((diagram) => [diagram.name, diagram] as const),
)("the %s diagram of a journey without a name is called after its id", async (_, diagram) => {
  const [subject] = await subjectsIn('journey nameless ""');
  expect(diagram.print(subject!)).toContain("Nameless");
});

it.each(["journey", "timeline", "effort"])(
  "the %s diagram names a stage after those that it is in",
  async (name) => {
    const [subject] = await subjectsIn(
      'journey j "J" { stage buy "Buying" { stage pay "Paying" { stage card "By card" { touchpoint a "A" { importance 5 } } }; stage long "Looking at all of it once more, with everybody in the family" { touchpoint b "B" } } }',
    );
    const source = mermaidDiagrams.find((diagram) => diagram.name === name)!.print(subject!);
    expect(source).toContain("Buying › Paying › By card");
    // There is no room for the outer one where it would cost the name.
    expect(source).toContain("Looking at all of it once");
  },
);

describe.each(mermaidDiagrams.map((diagram) => [diagram.name, diagram] as const))(
  "Mermaid takes the %s diagram of",
  (name, diagram) => {
    it.each(Object.entries(texts))("%s", async (_, text) => {
      for (const subject of await subjectsIn(text)) {
        const source = diagram.print(subject);
        expect(source.length).toBeLessThanOrEqual(50_000);
        expect(await read(source, types[name]!, () => "read"), source).toBe("read");
      }
    });
  },
);
