import { type Language, localise, message } from "../../grammar/message.ts";
import { mostPersonas } from "../../model/flow.ts";
import type { Persona } from "../../model/scope.ts";
import { moreStages, touchpointCount } from "../counted.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { drawingsOfWalk } from "./journey-of-walk.ts";
import { type Drawing, fewerAndFewer, firstThatFits, mostTouchpoints, roomsForTexts } from "./limits.ts";
import { drawJourney, feelingNotSaid, type Section, saying, type Task } from "./mermaid-journey.ts";
import { eachStage, eachTouchpoint, emotionAt, type Moment, touchpointsOf } from "./moments.ts";
import { headline, shortened } from "./short-text.ts";
import { stageName } from "./stage-name.ts";
import { toldApart } from "./told-apart.ts";

/**
 * Mermaid's own journey: stages as sections, touchpoints as tasks, emotions as scores, personas as actors. Of a
 * scenario, its steps.
 */
export const journeyDiagram: MermaidDiagram = {
  name: "journey",
  title: message("Journey"),
  shows: message(
    "Mermaid's own journey: stages, touchpoints and how each persona feels there; or one walk, step by step.",
  ),
  takes: ["persona", "scenario"],

  print(subject) {
    const { scenario } = subject;
    return firstThatFits(scenario ? drawingsOfWalk(subject, scenario) : drawings(subject));
  },
};

function* drawings(subject: Subject): Generator<Drawing> {
  const { persona, language } = subject;
  const touchpoints = touchpointsOf(subject);
  const isLarge = touchpoints.length > mostTouchpoints;
  for (const room of isLarge ? [] : roomsForTexts) {
    const nothing = persona
      ? message("{0} meets no touchpoint of this journey", shortened(persona.label, room))
      : message("This journey has no touchpoint yet");
    const sections = sectionsOf(subject, eachTouchpoint(touchpoints), room);
    yield drawJourney(
      headline(subject, [], room),
      sections.length > 0 ? sections : [saying(localise(nothing, language))],
    );
  }
  const stages = eachStage(touchpoints);
  const why = isLarge
    ? message("by stage, for there are {0} touchpoints", touchpoints.length)
    : message("by stage, for there is too much to draw each touchpoint");
  const title = headline(subject, [why], 240);
  for (const some of fewerAndFewer(stages.length)) {
    const rest = moreStages(stages.length - some);
    yield drawJourney(title, [
      ...sectionsOfStages(subject, stages.slice(0, some)),
      ...(some < stages.length ? [saying(localise(rest, language))] : []),
    ]);
  }
}

function sectionsOf(subject: Subject, moments: readonly Moment[], room: number | undefined): Section[] {
  const names = toldApart(actors(subject), ({ label }) => shortened(label, room));
  return [...Map.groupBy(moments, ({ stage }) => stage)].map(([stage, inStage]) => ({
    label: stageName(stage, room),
    tasks: inStage.flatMap((moment) => tasks(moment, shortened(moment.label, room), names, subject.language)),
  }));
}

/** In few words, of as many personas as anybody can tell apart. */
function sectionsOfStages(subject: Subject, stages: readonly Moment[]): Section[] {
  const names = toldApart(actors(subject).slice(0, mostPersonas), ({ label }) => shortened(label, 120));
  return stages.map((stage) => {
    const label = localise(touchpointCount(stage.touchpoints.length), subject.language);
    return { label: stageName(stage.stage, 240), tasks: tasks(stage, label, names, subject.language) };
  });
}

function actors({ journey, persona }: Subject): readonly Persona[] {
  return persona ? [persona] : journey.personas;
}

/** One task for each distinct score, with the personas who share it. */
function tasks(
  moment: Moment,
  label: string,
  names: ReadonlyMap<Persona, string>,
  language: Language,
): Task[] {
  const task = (score: number | null, who: readonly string[]): Task => ({
    label: score === null ? feelingNotSaid(label, language) : label,
    score,
    who,
  });
  const met = new Set(moment.touchpoints.flatMap(({ personas }) => personas));
  const present = [...names].filter(([persona]) => met.has(persona));
  if (present.length === 0) return [task(emotionAt(moment, null), [])];
  const byScore = Map.groupBy(present, ([persona]) => emotionAt(moment, persona));
  return [...byScore].map(([score, who]) =>
    task(
      score,
      who.map(([, name]) => name),
    ),
  );
}
