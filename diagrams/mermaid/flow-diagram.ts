import { type Language, localise, message } from "../../grammar/message.ts";
import { declaredWays, type Flow, flowsOf, type Way } from "../../model/flow.ts";
import type { JourneyMap, Stage, Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { exitName } from "../exit-name.ts";
import { type GapMarks, gapMarks } from "../gap-marks.ts";
import { whyEmpty } from "../why-empty.ts";
import { drawingsByStage } from "./flow-of-stages.ts";
import { classes, type NodeNames, nodeNames, quoted } from "./flowchart.ts";
import { type Drawing, firstThatFits, mostTouchpoints, roomsForTexts } from "./limits.ts";
import { withSettings } from "./settings.ts";
import { shortened } from "./short-text.ts";

/** A flowchart: stages as frames, touchpoints as boxes, ways as arrows; boxes with gaps are marked. */
export const flowDiagram: MermaidDiagram = {
  name: "flow",
  title: message("Flow"),
  shows: message(
    "Which touchpoint leads to which, with the shares of customers, where they leave, and the gaps.",
  ),
  takes: [],

  print: (subject) => firstThatFits(drawings(subject)),
};

function* drawings(subject: Subject): Generator<Drawing> {
  if (subject.journey.touchpoints.length <= mostTouchpoints)
    for (const room of roomsForTexts) yield byTouchpoint(subject, (text) => quoted(shortened(text, room)));
  yield* drawingsByStage(subject);
}

/**
 * Older layouts of Mermaid lay frames in a frame on its heading, which has less room than a line of it takes; a
 * margin would only move the heading further down.
 */
const framesInFrames = {
  flowchart: { subGraphTitleMargin: { top: 0, bottom: 0 } },
  themeCSS: ".cluster-label div { font-size: 14px; line-height: 1.2 !important }",
};

type Label = (text: string) => string;

function byTouchpoint({ journey, findings, language }: Subject, label: Label): Drawing {
  const names = nodeNames(journey);
  const marks = gapMarks(journey, findings);
  const flows = flowsOf(journey);
  const inner = Map.groupBy(journey.allStages, (stage) => stage.outer);
  const frames = (stages: readonly Stage[], indent: string): string[] =>
    stages.flatMap((stage) => [
      `${indent}subgraph ${names.get(stage)}[${label(marked(stage, marks))}]`,
      ...contents(stage, names, marks, `${indent}  `, label, language),
      ...frames(inner.get(stage) ?? [], `${indent}  `),
      `${indent}end`,
    ]);
  const ways = journey.touchpoints.flatMap((touchpoint) =>
    arrows(journey, touchpoint, flows, names, label, language),
  );
  const lines = [
    "flowchart LR",
    ...frames(inner.get(null) ?? [], "  "),
    ...ways,
    ...classes(journey.touchpoints, marks, names),
  ];
  if (journey.allStages.length === 0)
    lines.push(`  nothing[${quoted(localise(message("This journey has no touchpoint yet"), language))}]`);
  const hasFramesInFrames = journey.allStages.some(({ outer }) => outer);
  const source = hasFramesInFrames ? withSettings(framesInFrames, lines) : `${lines.join("\n")}\n`;
  return { source, arrows: ways.length };
}

/** The touchpoints of a stage; in one without any, what stands for them, as Mermaid draws no frame around nothing. */
function contents(
  stage: Stage,
  names: NodeNames,
  marks: GapMarks,
  indent: string,
  label: Label,
  language: Language,
): string[] {
  if (stage.touchpoints.length === 0 && stage.declared.stage.length === 0)
    return [
      `${indent}empty_${names.get(stage)}(${label(whyEmpty(stage, (text) => localise(text, language)))})`,
    ];
  return stage.touchpoints.map(
    (touchpoint) => `${indent}${names.get(touchpoint)}[${label(marked(touchpoint, marks))}]`,
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
  names: NodeNames,
  label: Label,
  language: Language,
): string[] {
  const from = names.get(touchpoint)!;
  const ways = touchpoint.declared.next
    ? declaredWays(journey, touchpoint).map((way) => ({ way, who: [] }))
    : inOrder(touchpoint, flows);
  const lines = ways.map(
    ({ way, who }) => `  ${from} -->${edgeLabel(way, who, label, language)} ${names.get(way.to)}`,
  );
  const { exit } = touchpoint.declared;
  if (exit) {
    const outcome = localise(exitName(exit.outcome), language);
    lines.push(`  ${from} --> exit_${from}([${label(exit.why ? `${outcome}: ${exit.why}` : outcome)}])`);
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

function edgeLabel({ share, why }: Way, who: readonly Persona[], label: Label, language: Language): string {
  const parts = [
    ...who.map((persona) => persona.label),
    ...(share === undefined ? [] : [localise(message("{0} %", share), language)]),
    ...(why ? [why] : []),
  ];
  return parts.length > 0 ? `|${label(parts.join(" · "))}|` : "";
}
