import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, mermaidText } from "../../../diagrams/mermaid/mermaid-text.ts";
import { hostileText } from "../hostile-text.ts";
import { readMermaidFlowchart, readMermaidJourney } from "./mermaid-oracle.ts";

const numRuns = Number(process.env.PROPERTY_RUNS ?? 500);
const timeout = 20 * numRuns;

/** What a reader of the diagram sees, where an empty text leaves a zero-width space. */
const visible = (text: string) => clean(text) || "\u200b";

describe("a clean text", () => {
  test.each([
    ["keeps what can be seen", "R & D: <b>50 %</b>", "R & D: <b>50 %</b>"],
    ["is one line", " first\r\n\t second \u2028 third ", "first second third"],
    ["has no control characters", "a\0b\x1b[1mc\x85d\ufeff", "ab[1mc d"],
    ["is composed", "Cafe\u0301", "Café"],
    ["has no half of a surrogate pair", "a\ud83db", "a\ufffdb"],
    ["keeps joiners, which make words and emoji", "می\u200cخواهم 👩🏽\u200d💻", "می\u200cخواهم 👩🏽\u200d💻"],
    ["keeps no-break and ideographic spaces within", "100\u00a0€\u3000。\u00a0", "100\u00a0€\u3000。"],
    ["holds none of Mermaid's own signs for entities", "ﬂ°°35¶ß", "ﬂ\u2060°°35¶\u2060ß"],
  ])("%s", (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test("has nothing left to clean", { timeout }, () => {
    fc.assert(
      fc.property(hostileText, (text) => clean(clean(text)) === clean(text)),
      { numRuns },
    );
  });
});

describe("a printed text is as readable as its position allows", () => {
  test.each([
    ["journey title", "Buying a car: 50 % <faster>; #1", "Buying a car: 50 % #60;faster>#59; #35;1"],
    ["journey title", "style a:b", "style a#58;b"],
    ["journey section", "Before: Q&A", "Before#58; Q&A"],
    ["journey task", "Call at 14:00, again", "Call at 14#58;00, again"],
    ["journey task", "Journey's end", "#74;ourney's end"],
    ["journey task", "Entitled to a section", "Entitled to a section"],
    ["journey task", "%", "#37;"],
    ["journey actor", "Smith, Jane", "Smith#44; Jane"],
    ["journey actor", "__proto__", "#95;_proto__"],
    ["flowchart label", 'The #1 "app": R & D (50 %); $5 > 4', "The #1 #34;app#34;: R & D (50 %); $5 > 4"],
    ["flowchart label", "change direction TBD", "change direction #84;BD"],
    ["flowchart label", "change direction \u00a0\u00a0LR", "change direction \u00a0\u00a0#76;R"],
    ["flowchart label", "the direction travelled", "the direction travelled"],
    ["flowchart label", "`*a*` &lt;b> #35; $$", "#96;#42;a#42;` #38;lt;b> #35;35; #36;$"],
    ["flowchart label", "the C4Container", "the C#52;Container"],
    ["flowchart label", "%%{init", "#37;%{init"],
    ["flowchart label", "admin\u202egpj", "admin#8238;gpj"],
    ["flowchart label", "\0", "#8203;"],
    ["timeline period", "Section 2: pay #1", "#83;ection 2#58; pay #35;1"],
    ["gantt section", "By 14:00; 50 %", "By 14#58;00; 50 %"],
    ["quadrant label", 'A "good" shop', "A #34;good#34; shop"],
    ["xychart label", "`#1`", "#96;#35;1`"],
    ["sankey name", 'Reads "A & B", twice', 'Reads ""A & B"", twice'],
    ["sankey name", "Café 24: R & D", "Caf&#233 24&#58 R &#65286 D<z>"],
    ["sankey name", "Só 5×5", "S&#243 5&#215&#53<z>"],
    ["sankey name", "", "&#8203<z>"],
  ] as const)("%s: %s", (position, text, printed) => {
    expect(mermaidText(text, position)).toBe(printed);
  });
});

test("a text full of spaces is printed before anybody loses patience", () => {
  const text = `direction${"\u00a0".repeat(300_000)}`;
  expect(mermaidText(`${text}LR`, "flowchart label")).toBe(`${text}#76;R`);
});

type JourneyTexts = Record<"title" | "section" | "task" | "actor", string>;
type FlowchartTexts = Record<"node" | "edge" | "subgraph", string>;

/** All texts of a diagram are hostile at once. A failure shrinks to those that matter. */
describe("a diagram says what was put into it, and nothing else", () => {
  test("a journey", { timeout }, async () => {
    const texts = fc.record({
      title: hostileText,
      section: hostileText,
      task: hostileText,
      actor: hostileText,
    });
    await fc.assert(fc.asyncProperty(texts, expectJourney), { numRuns });
  });

  test("a flowchart", { timeout }, async () => {
    const texts = fc.record({ node: hostileText, edge: hostileText, subgraph: hostileText });
    await fc.assert(fc.asyncProperty(texts, expectFlowchart), { numRuns });
  });
});

async function expectJourney({ title, section, task, actor }: JourneyTexts) {
  const source = `journey
  title ${mermaidText(title, "journey title")}
  section ${mermaidText(section, "journey section")}
    ${mermaidText(task, "journey task")}: 4: ${mermaidText(actor, "journey actor")}, Friend
    ${mermaidText(task, "journey task")}: 2
  section After
    Rest: 5: ${mermaidText(actor, "journey actor")}
`;
  expect(await readMermaidJourney(source)).toEqual({
    title: visible(title),
    accTitle: "",
    accDescr: "",
    sections: [visible(section), "After"],
    tasks: [
      { section: visible(section), task: visible(task), score: 4, people: [visible(actor), "Friend"] },
      { section: visible(section), task: visible(task), score: 2, people: [] },
      { section: "After", task: "Rest", score: 5, people: [visible(actor)] },
    ],
  });
}

async function expectFlowchart({ node, edge, subgraph }: FlowchartTexts) {
  const label = (text: string) => `"${mermaidText(text, "flowchart label")}"`;
  const source = `flowchart LR
  classDef hot fill:#f00
  subgraph s[${label(subgraph)}]
    a[${label(node)}]:::hot
  end
  a -->|${label(edge)}| b
  b[${label(node)}] -.->|${label(edge)}| c[${label(node)}]
  d
`;
  expect(await readMermaidFlowchart(source)).toEqual({
    nodes: [
      { id: "a", label: visible(node), subgraph: "s", classes: ["hot"] },
      { id: "b", label: visible(node), subgraph: undefined, classes: [] },
      { id: "c", label: visible(node), subgraph: undefined, classes: [] },
      { id: "d", label: "d", subgraph: undefined, classes: [] },
    ],
    subgraphs: [{ id: "s", title: visible(subgraph), nodes: ["a"] }],
    edges: [
      { from: "a", to: "b", label: visible(edge) },
      { from: "b", to: "c", label: visible(edge) },
    ],
  });
}
