import type { Finding, Severity } from "../gaps/finding.ts";
import { type Language, localise, message } from "../grammar/message.ts";
import { chunkOf, type Statement } from "../grammar/syntax.ts";
import type { JourneyMap, Stage, Touchpoint } from "../model/journey-map.ts";
import type { Persona } from "../model/scope.ts";
import { declaredWays, meets, type Way, waysFrom } from "../model/walks.ts";
import type { Diagram } from "./diagram.ts";
import { mermaidText } from "./mermaid-text.ts";

/** A flowchart: stages as frames, touchpoints as boxes, ways as arrows; boxes with gaps are marked. */
export const flowDiagram: Diagram = {
  name: "flow",
  title: message("Flow"),

  print(journey, findings, language) {
    const names = nodeNames(journey);
    const outer = journey.allStages.filter((stage) => !stage.outer);
    const lines = [
      "flowchart LR",
      ...outer.flatMap((stage) => frame(journey, stage, findings, names, "  ", language)),
      ...journey.touchpoints.flatMap((touchpoint) => arrows(journey, touchpoint, names, language)),
      ...styles(journey, findings, names),
    ];
    if (outer.length === 0)
      lines.push(`  nothing[${quoted(localise(message("This journey has no touchpoint yet"), language))}]`);
    return `${lines.join("\n")}\n`;
  },
};

type Names = ReadonlyMap<Stage | Touchpoint, string>;

const quoted = (text: string) => `"${mermaidText(text, "flowchart label")}"`;

/** Ids that Mermaid takes and that stay the same while the rest of the file changes. */
function nodeNames({ allStages, touchpoints }: JourneyMap): Names {
  const names = new Map<Stage | Touchpoint, string>();
  const taken = new Set<string>();
  const add = (prefix: string, place: Stage | Touchpoint) => {
    const plain =
      prefix +
      place.id.replace(/[^A-Za-z0-9]/gu, (character) =>
        character === "-" ? "_" : `_${character.codePointAt(0)!.toString(16)}_`,
      );
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain}__${count}`;
    taken.add(name);
    names.set(place, name);
  };
  for (const stage of allStages) add("stage_", stage);
  for (const touchpoint of touchpoints) add("at_", touchpoint);
  return names;
}

function frame(
  journey: JourneyMap,
  stage: Stage,
  findings: readonly Finding[],
  names: Names,
  indent: string,
  language: Language,
): string[] {
  const inner = journey.allStages.filter((each) => each.outer === stage);
  const own = withoutInner(stage.declared.syntax, findings);
  return [
    `${indent}subgraph ${names.get(stage)}[${quoted(marked(stage.label, own))}]`,
    ...stage.touchpoints.map((touchpoint) => {
      const severity = worstIn(touchpoint.declared.syntax, findings);
      return `${indent}  ${names.get(touchpoint)}[${quoted(marked(touchpoint.label, severity))}]`;
    }),
    ...(stage.touchpoints.length + inner.length === 0
      ? [`${indent}  ${names.get(stage)}_empty(${quoted(emptiness(stage, language))})`]
      : []),
    ...inner.flatMap((each) => frame(journey, each, findings, names, `${indent}  `, language)),
    `${indent}end`,
  ];
}

/** What stands in a stage without touchpoints: Mermaid draws no frame around nothing. */
function emptiness({ declared }: Stage, language: Language): string {
  return (
    declared.noContact?.why ??
    localise(declared.noContact ? message("No contact") : message("No touchpoint yet"), language)
  );
}

/** What is wrong is marked with a sign, not with colour alone. */
function marked(label: string, severity: Severity | null): string {
  return severity === "error" || severity === "warning" ? `⚠ ${label}` : label;
}

/** The worst finding that begins in a statement. */
function worstIn(statement: Statement, findings: readonly Finding[]): Severity | null {
  const inside = findings.filter(
    ({ at }) => at.chunk === chunkOf(statement) && at.start >= statement.start && at.start < statement.end,
  );
  return inside.some(({ severity }) => severity === "error")
    ? "error"
    : inside.some(({ severity }) => severity === "warning")
      ? "warning"
      : null;
}

/** The worst finding of a stage itself: those inside its touchpoints and stages are marked there. */
function withoutInner(statement: Statement, findings: readonly Finding[]): Severity | null {
  const inner = statement.block?.statements.filter((each) => each.block) ?? [];
  return worstIn(
    statement,
    findings.filter(({ at }) => !inner.some((each) => at.start >= each.start && at.start < each.end)),
  );
}

function arrows(journey: JourneyMap, touchpoint: Touchpoint, names: Names, language: Language): string[] {
  const from = names.get(touchpoint)!;
  const ways = touchpoint.declared.next
    ? declaredWays(journey, touchpoint).map((way) => ({ way, who: [] }))
    : inOrder(journey, touchpoint);
  const lines = ways.map(
    ({ way, who }) => `  ${from} -->${edgeLabel(way, who, language)} ${names.get(way.to)}`,
  );
  const { exit } = touchpoint.declared;
  if (exit) {
    const outcome = localise(exitName(exit.outcome), language);
    lines.push(`  ${from} --> ${from}_exit([${quoted(exit.why ? `${outcome}: ${exit.why}` : outcome)}])`);
  }
  return lines;
}

/** To the next touchpoint in the file, which may be another one for another persona. */
function inOrder(journey: JourneyMap, touchpoint: Touchpoint): { way: Way; who: Persona[] }[] {
  const { personas } = touchpoint;
  if (personas.length === 0) return waysFrom(journey, touchpoint, null).map((way) => ({ way, who: [] }));
  const byTarget = new Map<Touchpoint, Persona[]>();
  for (const persona of personas) {
    for (const { to } of waysFrom(journey, touchpoint, persona))
      byTarget.set(to, [...(byTarget.get(to) ?? []), persona]);
  }
  // Who goes there needs saying only where not everybody does who could.
  return [...byTarget].map(([to, who]) => ({
    way: { to },
    who: personas.some((each) => !who.includes(each) && meets(each, to)) || byTarget.size > 1 ? who : [],
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

function exitName(outcome: "won" | "lost" | "continue") {
  switch (outcome) {
    case "won":
      return message("Won");
    case "lost":
      return message("Lost");
    case "continue":
      return message("Goes on elsewhere");
  }
}

function styles(journey: JourneyMap, findings: readonly Finding[], names: Names): string[] {
  const withSeverity = (severity: Severity) =>
    journey.touchpoints
      .filter((touchpoint) => worstIn(touchpoint.declared.syntax, findings) === severity)
      .map((touchpoint) => names.get(touchpoint));
  const lines: string[] = [];
  for (const [severity, colour] of [
    ["error", "#c4314b"],
    ["warning", "#b86e00"],
  ] as const) {
    const nodes = withSeverity(severity);
    if (nodes.length > 0)
      lines.push(
        `  classDef ${severity} stroke:${colour},stroke-width:3px`,
        `  class ${nodes.join(",")} ${severity}`,
      );
  }
  return lines;
}
