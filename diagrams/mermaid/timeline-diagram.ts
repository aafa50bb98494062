import { localise, type Message, message } from "../../grammar/message.ts";
import type { Phase } from "../../grammar/vocabulary/channels.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { Lifecycle } from "../../model/scope.ts";
import { touchpointCount } from "../counted.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { textWidth } from "../text/text-width.ts";
import { wrapText } from "../text/wrap-text.ts";
import { type Drawing, fewerAndFewer, firstThatFits } from "./limits.ts";
import { type MermaidPosition, mermaidText } from "./mermaid-text.ts";
import { plotColours } from "./plot-colours.ts";
import { withSettings } from "./settings.ts";
import { headline, shortened } from "./short-text.ts";
import { stageName } from "./stage-name.ts";

/** The steps of the lifecycle, phase by phase, with the stages that cover them; without one, the stages alone. */
export const timelineDiagram: MermaidDiagram = {
  name: "timeline",
  title: message("Lifecycle"),
  shows: message("The customer's lifecycle, phase by phase, with the stages that cover it."),
  takes: [],

  print: (subject) => firstThatFits(drawings(subject)),
};

function* drawings(subject: Subject): Generator<Drawing> {
  const { journey, language } = subject;
  const { lifecycle } = journey;
  const say = (text: Message) => localise(text, language);
  const periods = lifecycle ? stepsOf(lifecycle, journey, say) : stagesAlone(journey, say);
  for (const some of fewerAndFewer(Math.min(periods.length, mostPeriods))) {
    const left = periods.length - some;
    const notes = [
      lifecycle ? message("lifecycle {0}", nameOf(lifecycle)) : message("no lifecycle is named"),
      ...(left > 0 ? [message("{0} more", left)] : []),
    ];
    const lines = [
      "timeline",
      `  title ${mermaidText(headline(subject, notes, 300), "timeline title")}`,
      ...inPhases(some > 0 ? periods.slice(0, some) : [nothing(say)], say),
    ];
    yield { source: withSettings({ themeCSS }, lines) };
  }
}

/** Each phase has a colour. Tints let the page shine through, and texts have its colour, so that they can be read. */
const themeCSS = [
  'text[font-size="4ex"] { font-size: 18px }',
  ".timeline-node path { fill-opacity: 0.2 } .timeline-node text { fill: inherit }",
  ".eventWrapper { filter: none } .lineWrapper line { stroke: #8a919c; stroke-width: 2px }",
  // They would be seen through the boxes.
  "line[stroke-dasharray] { display: none }",
  ...plotColours.map(
    ({ colour }, index) =>
      `.section-${index - 1} path { fill: ${colour} } .section-${index - 1} line { stroke: ${colour} }`,
  ),
].join(" ");

type Say = (text: Message) => string;

const mostPeriods = 40;
/** In one period. */
const mostEvents = 10;

interface Period {
  readonly heading: string;
  readonly label: string;
  readonly events: readonly string[];
}

function stepsOf({ steps }: Lifecycle, { stages }: JourneyMap, say: Say): Period[] {
  const covering = new Map<string, string[]>(steps.map(({ id }) => [id, []]));
  for (const stage of stages)
    for (const id of stage.covers) covering.get(id)?.push(stageName(stage, textRoom));
  const outside = stages.filter(({ covers }) => !covers.some((id) => covering.has(id)));
  const uncovered = (optional: boolean) =>
    say(optional ? message("No stage covers it, and none has to") : message("⚠ No stage covers it"));
  return [
    ...steps.map(({ id, label, phase, optional }) => {
      const events = covering.get(id)!;
      return {
        heading: say(headingOf(phase ?? null)),
        label,
        events: events.length > 0 ? events : [uncovered(optional)],
      };
    }),
    ...outside.map((stage) => ({
      heading: say(message("Outside the lifecycle")),
      label: stageName(stage, textRoom),
      events: [say(message("Covers no step"))],
    })),
  ];
}

/** The stages of a journey that names no lifecycle, with how much is in each. */
function stagesAlone({ stages }: JourneyMap, say: Say): Period[] {
  return stages.map((stage) => ({
    heading: say(headingOf(stage.phase)),
    label: stageName(stage, textRoom),
    events: [say(touchpointCount(stage.touchpoints.length))],
  }));
}

function nothing(say: Say): Period {
  return { heading: say(headingOf(null)), label: say(message("This journey has no stage yet")), events: [] };
}

/** Periods that follow each other in one phase are under one heading. */
function inPhases(periods: readonly Period[], say: Say): string[] {
  return periods.flatMap(({ heading, label, events }, index) => {
    const shown = events.slice(0, mostEvents);
    const left = events.length - shown.length;
    const all = left > 0 ? [...shown, say(message("and {0} more", left))] : shown;
    const line = [
      boxed(label, "timeline period"),
      ...all.map((event) => boxed(event, "timeline event")),
    ].join(" : ");
    return [
      ...(heading === periods[index - 1]?.heading
        ? []
        : [`  section ${mermaidText(heading, "timeline section")}`]),
      `    ${line}`,
    ];
  });
}

/** Mermaid breaks a text at spaces alone, so that a word that is too long for its box needs breaks of its own. */
function boxed(text: string, position: MermaidPosition): string {
  return shortened(text, textRoom)
    .replace(/\S+/g, (word) =>
      textWidth(word, font) <= boxWidth ? word : wrapText(word, boxWidth, font, 5).join("\n"),
    )
    .split("\n")
    .map((part) => mermaidText(part, position))
    .join("<br>");
}

/** For the text of a box, over its lines. */
const textRoom = 300;
const boxWidth = 150;
const font = { size: 16 };

function headingOf(phase: Phase | null): Message {
  switch (phase) {
    case "before":
      return message("Before the purchase");
    case "during":
      return message("During the purchase");
    case "after":
      return message("After the purchase");
    case null:
      return message("No phase said");
  }
}

function nameOf({ id, source }: Lifecycle): string {
  return shortened(source?.declared.label ?? id, 200);
}
