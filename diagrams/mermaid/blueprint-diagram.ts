import { localise, type Message, message } from "../../grammar/message.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { type Column, columnsOf } from "./blueprint-columns.ts";
import { quoted } from "./flowchart.ts";
import { type Drawing, firstThatFits } from "./limits.ts";
import { mermaidText } from "./mermaid-text.ts";
import { withSettings } from "./settings.ts";
import { headline, shortened } from "./short-text.ts";

/**
 * What stands behind each touchpoint: a column for each, in lanes from what the customer does to the systems that are
 * used. Rows of dots are lines: there customers meet somebody, and what is below they do not see.
 */
export const blueprintDiagram: MermaidDiagram = {
  name: "blueprint",
  title: message("Service blueprint"),
  shows: message(
    "What stands behind each touchpoint: what customers do, what they see of you, who works behind that and with which systems.",
  ),
  takes: ["persona"],

  print: (subject) => firstThatFits(drawings(subject)),
};

function* drawings(subject: Subject): Generator<Drawing> {
  for (const { columns, notes } of columnsOf(subject)) {
    const lines = columns.length > 0 ? chart(subject, columns, notes) : nothing(subject);
    yield { source: withSettings(settings, lines) };
  }
}

/** Mermaid 12 would lay it out another way, in which columns are no columns. */
const settings = {
  layout: "dagre",
  flowchart: {
    nodeSpacing: 24,
    rankSpacing: 36,
    wrappingWidth: 170,
  },
};

type LaneName = keyof Column;

/** From the top to the bottom; those without cells are lines. */
const lanes: readonly { id: string; title: Message; cells?: LaneName }[] = [
  { id: "customer", title: message("Customer"), cells: "customer" },
  { id: "interaction", title: message("Line of interaction") },
  { id: "frontstage", title: message("Frontstage"), cells: "frontstage" },
  { id: "visibility", title: message("Line of visibility") },
  { id: "backstage", title: message("Backstage"), cells: "backstage" },
  { id: "systems", title: message("Systems"), cells: "systems" },
];

function chart({ language }: Subject, columns: readonly Column[], notes: readonly Message[]): string[] {
  const say = (text: Message) => localise(text, language);
  const titleOf = ({ title, cells }: (typeof lanes)[number]) => {
    const isEmpty = cells && columns.every((column) => column[cells].length === 0);
    return (isEmpty ? [title, message("not said yet")] : [title]).map(say).join(" · ");
  };
  return [
    "flowchart TB",
    ...(notes.length > 0 ? [`  note[/${quoted(notes.map(say).join(" · "))}/]`] : []),
    ...lanes.flatMap((lane) => [
      // In place of a heading, which the lines between the columns would cross, a lane begins with its title.
      `  subgraph ${lane.id}[" "]`,
      `    ${lane.id}_title[${quoted(titleOf(lane))}]:::title`,
      ...columns.map((column, index) => `    ${lane.id}_${index}${shape(lane.cells && column[lane.cells])}`),
      "  end",
    ]),
    `  ${lanes.map(({ id }) => `${id}_title`).join(" ~~~ ")}`,
    ...columns.map((_, index) => `  ${lanes.map(({ id }) => `${id}_${index}`).join(" --- ")}`),
    "  classDef nothing fill:none,stroke:none",
    "  classDef title fill:none,stroke:none,font-weight:bold",
    "  classDef line fill:none,stroke-dasharray:6 4",
    "  class interaction,visibility line",
  ];
}

/** A dot on a line; in a lane a box, a line of it for each text, or a sign that there is nothing. */
function shape(texts: readonly string[] | undefined): string {
  if (!texts) return "@{ shape: f-circ }";
  if (texts.length === 0) return '["–"]:::nothing';
  return `["${texts.map((text) => mermaidText(text, "flowchart label")).join("<br>")}"]`;
}

function nothing(subject: Subject): string[] {
  const { persona } = subject;
  const says = persona
    ? message("{0} meets no touchpoint of this journey", shortened(persona.label, 340))
    : message("This journey has no touchpoint yet");
  return ["flowchart TB", `  nothing[${quoted(headline(subject, [says], 340))}]`];
}
