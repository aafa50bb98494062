import { type Language, localise, message } from "../grammar/message.ts";
import { declaredWays, type Flow, flowsOf, type Way } from "../model/flow.ts";
import type { JourneyMap, Stage, Touchpoint } from "../model/journey-map.ts";
import type { Persona } from "../model/scope.ts";
import type { Diagram } from "./diagram.ts";
import { exitName } from "./exit-name.ts";
import { type GapMarks, gapMarks } from "./gap-marks.ts";
import { mermaidText } from "./mermaid-text.ts";

/** A flowchart: stages as frames, touchpoints as boxes, ways as arrows; boxes with gaps are marked. */
export const flowDiagram: Diagram = {
  name: "flow",
  title: message("Flow"),

  print(journey, findings, language) {
    const names = nodeNames(journey);
    const marks = gapMarks(journey, findings);
    const flows = flowsOf(journey);
    const inner = Map.groupBy(journey.allStages, (stage) => stage.outer);
    const frames = (stages: readonly Stage[], indent: string): string[] =>
      stages.flatMap((stage) => [
        `${indent}subgraph ${names.get(stage)}[${quoted(marked(stage, marks))}]`,
        ...contents(stage, names, marks, `${indent}  `, language),
        ...frames(inner.get(stage) ?? [], `${indent}  `),
        `${indent}end`,
      ]);
    const lines = [
      "flowchart LR",
      ...frames(inner.get(null) ?? [], "  "),
      ...journey.touchpoints.flatMap((touchpoint) => arrows(journey, touchpoint, flows, names, language)),
      ...styles(journey, marks, names),
    ];
    if (journey.allStages.length === 0)
      lines.push(`  nothing[${quoted(localise(message("This journey has no touchpoint yet"), language))}]`);
    return `${lines.join("\n")}\n`;
  },
};

type Names = ReadonlyMap<Stage | Touchpoint, string>;

const quoted = (text: string) => `"${mermaidText(text, "flowchart label")}"`;

/** Ids that Mermaid takes and that stay the same while the rest of the file changes. */
function nodeNames({ allStages, touchpoints }: JourneyMap): Names {
  const names = new Map<Stage | Touchpoint, string>();
  const taken = new Map<string, number>();
  const add = (prefix: string, place: Stage | Touchpoint) => {
    const plain = place.id.replace(/[^A-Za-z0-9]/gu, (character) =>
      character === "-" ? "_" : `_${character.codePointAt(0)!.toString(16)}_`,
    );
    const count = (taken.get(prefix + plain) ?? 0) + 1;
    taken.set(prefix + plain, count);
    // The count stands where no id can bring one.
    names.set(place, `${prefix}${count === 1 ? "" : count}_${plain}`);
  };
  for (const stage of allStages) add("stage", stage);
  for (const touchpoint of touchpoints) add("at", touchpoint);
  return names;
}

/** The touchpoints of a stage; in one without any, what stands for them, as Mermaid draws no frame around nothing. */
function contents(stage: Stage, names: Names, marks: GapMarks, indent: string, language: Language): string[] {
  if (stage.touchpoints.length === 0 && stage.declared.stage.length === 0)
    return [`${indent}empty_${names.get(stage)}(${quoted(emptiness(stage, language))})`];
  return stage.touchpoints.map(
    (touchpoint) => `${indent}${names.get(touchpoint)}[${quoted(marked(touchpoint, marks))}]`,
  );
}

function emptiness({ declared }: Stage, language: Language): string {
  return (
    declared.noContact?.why ??
    localise(declared.noContact ? message("No contact") : message("No touchpoint yet"), language)
  );
}

/** What is wrong is marked with a sign, not with colour alone. */
function marked(place: Stage | Touchpoint, marks: GapMarks): string {
  return marks.has(place) ? `⚠ ${place.label}` : place.label;
}

function arrows(
  journey: JourneyMap,
  touchpoint: Touchpoint,
  flows: readonly Flow[],
  names: Names,
  language: Language,
): string[] {
  const from = names.get(touchpoint)!;
  const ways = touchpoint.declared.next
    ? declaredWays(journey, touchpoint).map((way) => ({ way, who: [] }))
    : inOrder(touchpoint, flows);
  const lines = ways.map(
    ({ way, who }) => `  ${from} -->${edgeLabel(way, who, language)} ${names.get(way.to)}`,
  );
  const { exit } = touchpoint.declared;
  if (exit) {
    const outcome = localise(exitName(exit.outcome), language);
    lines.push(`  ${from} --> exit_${from}([${quoted(exit.why ? `${outcome}: ${exit.why}` : outcome)}])`);
  }
  return lines;
}

/** To the next touchpoint in the file, which may be another one for another persona. */
function inOrder(touchpoint: Touchpoint, flows: readonly Flow[]): { way: Way; who: Persona[] }[] {
  const byTarget = new Map<Touchpoint, Persona[]>();
  for (const flow of flows) {
    for (const to of flow.nextOf(touchpoint)) {
      const who = byTarget.get(to) ?? [];
      if (flow.persona) who.push(flow.persona);
      byTarget.set(to, who);
    }
  }
  const { personas } = touchpoint;
  // Who goes there needs saying only where not everybody does who could.
  return [...byTarget].map(([to, who]) => ({
    way: { to },
    who:
      byTarget.size > 1 || personas.some((each) => !who.includes(each) && to.personas.includes(each))
        ? who
        : [],
  }));
}

function edgeLabel({ share, why }: Way, who: readonly Persona[], language: Language): string {
  const parts = [
    ...who.map((persona) => persona.label),
    ...(share === undefined ? [] : [localise(message("{0} %", share), language)]),
    ...(why ? [why] : []),
  ];
  return parts.length > 0 ? `|${quoted(parts.join(" · "))}|` : "";
}

function styles(journey: JourneyMap, marks: GapMarks, names: Names): string[] {
  const lines: string[] = [];
  for (const [severity, colour] of [
    ["error", "#c4314b"],
    ["warning", "#b86e00"],
  ] as const) {
    const nodes = journey.touchpoints.filter((touchpoint) => marks.get(touchpoint) === severity);
    if (nodes.length > 0)
      lines.push(
        `  classDef ${severity} stroke:${colour},stroke-width:3px`,
        `  class ${nodes.map((node) => names.get(node)).join(",")} ${severity}`,
      );
  }
  return lines;
}
