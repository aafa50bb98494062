import { promiseStates } from "../../gaps/promises/promise-states.ts";
import { type Language, localise, message } from "../../grammar/message.ts";
import { isGiven } from "../../model/promises.ts";
import { labelOf } from "../../model/reading/label-of.ts";
import { morePromises } from "../counted.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { type Drawing, fewerAndFewer, firstThatFits } from "./limits.ts";
import { mermaidText } from "./mermaid-text.ts";
import { plotColours } from "./plot-colours.ts";
import { type Bar, barsOf } from "./promise-bars.ts";
import { withSettings } from "./settings.ts";
import { headline, shortened } from "./short-text.ts";
import { scaleFor, type TimeScale } from "./time-scale.ts";
import { toldApart } from "./told-apart.ts";

/** What is promised, beside what it took: each promise from the moment in which it is made. */
export const promisesDiagram: MermaidDiagram = {
  name: "promises",
  title: message("Promises"),
  shows: message("What is promised beside how long it took, from the moment in which it is promised."),
  takes: ["persona"],

  print: (subject) => firstThatFits(drawings(subject)),
};

function* drawings(subject: Subject): Generator<Drawing> {
  const { journey, persona, language } = subject;
  const { promises, stateAt } = promiseStates(journey);
  const given = promises.flatMap((promise) => {
    const places = promise.places.filter((place) => !persona || isGiven(place, persona));
    return places.length > 0 ? [{ ...promise, places }] : [];
  });
  for (const some of fewerAndFewer(Math.min(given.length, mostPromises))) {
    const shown = given.slice(0, some).map((promise) => ({
      promise,
      bars: barsOf(journey.uri, promise, stateAt).slice(0, mostBars),
    }));
    const scale = scaleFor(shown.flatMap(({ bars }) => bars.map(({ seconds }) => seconds)));
    const names = toldApart(
      shown.map(({ promise }) => promise),
      ({ id, places }) => shortened(labelOf(places[0]!.fact.what, id), 230),
    );
    const sections = shown.flatMap(({ promise, bars }) => [
      `  section ${mermaidText(names.get(promise)!, "gantt section")}`,
      ...bars.map((bar) => printed(bar, scale, language)),
    ]);
    const left = given.length - some;
    const notes = left > 0 ? [morePromises(left)] : [];
    const lines = [
      "gantt",
      `  title ${mermaidText(headline(subject, [scale.title, ...notes], 300), "gantt title")}`,
      "  dateFormat x",
      "  axisFormat %s",
      `  tickInterval ${scale.tick}`,
      "  todayMarker off",
      ...(sections.length > 0 ? sections : nothing(language)),
    ];
    yield { source: withSettings(settings, lines) };
  }
}

const mostPromises = 30;
/** Of one promise. */
const mostBars = 12;

const [blue, , , green, red] = plotColours;

/** As Mermaid marks tasks: planned, done and critical. */
const states = {
  open: { tag: "active", colour: blue.colour },
  kept: { tag: "done", colour: green.colour },
  broken: { tag: "crit", colour: red.colour },
} as const;

/** Tints let the page shine through, and texts have its colour: both can be read on a dark one, too. */
const themeCSS = [
  ".task { fill-opacity: 0.3 }",
  ...Object.values(states).map(
    ({ tag, colour }) => `.task[class*="${tag}"] { fill: ${colour}; stroke: ${colour} }`,
  ),
  'text[id][class*="taskText"] { fill: inherit !important }',
  ".grid .tick line { stroke-opacity: 0.3 }",
  "rect.section { fill: none } rect.section1, rect.section3 { fill: #808080; opacity: 0.1 }",
].join(" ");

const settings = {
  gantt: {
    useWidth: 1000,
    leftPadding: 250,
    rightPadding: 40,
    barHeight: 22,
    barGap: 5,
    topPadding: 56,
    fontSize: 12,
    sectionFontSize: 12,
  },
  themeCSS,
};

function printed({ label, seconds, state, isMoment }: Bar, scale: TimeScale, language: Language): string {
  const text = mermaidText(shortened(localise(label, language), 420), "gantt task");
  const { tag } = states[state];
  const end = scale.at(seconds);
  if (isMoment || seconds === 0) return `    ${text} :${tag}, milestone, ${end}, ${end}`;
  // What is too short to be seen is there all the same.
  return `    ${text} :${tag}, 0, ${Math.max(1, end)}`;
}

function nothing(language: Language): string[] {
  const says = localise(message("No promise is made in this journey yet"), language);
  return [
    `  section ${mermaidText(localise(message("Promises"), language), "gantt section")}`,
    `    ${mermaidText(says, "gantt task")} :milestone, 0, 0`,
  ];
}
