import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { mermaidDiagrams } from "../../../diagrams/catalogue.ts";
import type { Subject } from "../../../diagrams/diagram.ts";
import { shortened } from "../../../diagrams/mermaid/short-text.ts";
import { english } from "../../../grammar/message.ts";
import { checkText } from "../../check-text.ts";
import { hostileText } from "../hostile-text.ts";
import { types } from "./diagram-types.ts";
import { numRuns, quoted } from "./drawn.ts";
import { read } from "./mermaid-oracle.ts";

/** Texts that no diagram has room for, or that take more characters to print than they seem to. */
const oversized = {
  "marks on one letter": `a${"\u0301".repeat(3000)}`,
  "signs that are escaped": "_".repeat(40),
  "a word without an end": "x".repeat(3000),
  "many narrow letters": "l:".repeat(300),
  "letters of another script": "検討".repeat(300),
  "orders to turn around": "\u202e".repeat(3000),
  "emoji of many parts": "👩🏽\u200d💻".repeat(300),
};

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join("\n");

/** A journey in which everything is named by one text, and by ids as long. */
function allOf(text: string): string {
  const said = quoted(text);
  const id = "i".repeat(2000);
  const personas = Array.from({ length: 12 }, (_, index) => `p${index}${id}`);
  let count = 0;
  const another = () => quoted(`${text.slice(0, 30)}${count++}${text.slice(30)}`);
  const facts = many(6, () => `goal ${another()}\nneed ${another()}\npain ${another()}`);
  const touchpoint = (index: number) => `touchpoint t${index}${id} ${said} {
    emotion ${(index % 5) + 1}
    importance ${(index % 5) + 1}
    ${many(4, () => `frontstage ${another()}\nbackstage ${another()}\nsystem ${another()}`)}
    ${many(2, (other) => `promise m${(index + other) % 30}${id} ${said} within 1h actual 2h`)}
    next ${many(12, (other) => `t${(index + other + 1) % 30}${id} 8% ${said},`)
      .slice(0, -1)
      .replaceAll("\n", " ")}
    exit lost ${said}
  }`;
  return `lifecycle l ${said} {\n${many(40, (index) => `step s${index} ${said}`)}\n}
${personas.map((persona) => `persona ${persona} ${said} {\nsegment ${said}\n${facts}\n}`).join("\n")}
journey j ${said} {
  lifecycle l
  personas ${personas.join(", ")}
  ${many(10, (stage) => `stage g${stage}${id} ${said} {\ncovers ${Array.from({ length: 40 }, (_, step) => `s${step}`).join(", ")}\n${many(3, (index) => touchpoint(3 * stage + index))}\n}`)}
  ${many(4, (index) => `activity a${index} ${said} { effort 2h per month; supports g${index}${id} }`)}
  scenario w ${said} {
    persona ${personas[0]}
    ${many(60, (index) => `step t${index % 30}${id} ${(index % 5) + 1}`)}
    ${many(60, () => `step ad-hoc 1 ${said} failed`)}
  }
}`;
}

describe.each(Object.entries(oversized))("a journey full of %s", (_, text) => {
  let subjects: Subject[];
  beforeAll(async () => {
    const { journeys, findings } = await checkText(allOf(text));
    const [journey] = journeys;
    const whole = { journey: journey!, findings, language: english };
    const [persona] = journey!.personas;
    const [scenario] = journey!.scenarios;
    subjects = [whole, { ...whole, persona: persona! }, { ...whole, scenario: scenario! }];
    expect(journey!.touchpoints).toHaveLength(30);
  });

  it.each(mermaidDiagrams.map((diagram) => [diagram.name, diagram] as const))(
    "is no more than Mermaid draws: %s",
    async (name, diagram) => {
      for (const source of new Set(subjects.map((subject) => diagram.print(subject)))) {
        expect(source.length).toBeLessThanOrEqual(50_000);
        expect(await read(source, types[name]!, () => "read")).toBe("read");
      }
    },
  );
});

describe("a journey full of any hostile text, again and again", () => {
  it("is no more than Mermaid draws", async () => {
    const long = hostileText
      .filter((text) => text !== "")
      .map((text) => text.repeat(Math.ceil(1500 / text.length)));
    await fc.assert(
      fc.asyncProperty(long, async (text) => {
        const { journeys, findings } = await checkText(allOf(text));
        for (const diagram of mermaidDiagrams) {
          const source = diagram.print({ journey: journeys[0]!, findings, language: english });
          expect(source.length, diagram.name).toBeLessThanOrEqual(50_000);
        }
      }),
      { numRuns: Math.ceil(numRuns / 30) },
    );
  });
});

describe("a shortened text", () => {
  it("has as many letters of a long word as there is room for", () => {
    expect(shortened(`G1 ${"x".repeat(60)}`, 100)).toMatch(/^G1 x{8,20}…$/);
  });

  it("is the whole where there is room for it", () => {
    expect(shortened(" All of  it ", 100)).toBe("All of it");
  });

  it("has no more signs than it has room for letters, however little they show", () => {
    expect(shortened(`a${"\u0301".repeat(30_000)}`, 100).length).toBeLessThan(100);
  });

  it("does not part what is one sign", () => {
    expect(shortened("👩🏽\u200d💻".repeat(30), 150)).toMatch(/^(👩🏽\u200d💻)+…$/u);
  });
});
