import { localise, type Message, message } from "../../grammar/message.ts";
import { mostPersonas } from "../../model/flow.ts";
import type { Persona } from "../../model/scope.ts";
import { moreStages } from "../counted.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { textWidth } from "../text/text-width.ts";
import { eachStage, eachTouchpoint, emotionAt, type Moment, touchpointsOf } from "./moments.ts";
import { plotColours } from "./plot-colours.ts";
import { headline, shortened } from "./short-text.ts";
import { toldApart } from "./told-apart.ts";
import { xychart } from "./xychart.ts";

/**
 * How it feels from touchpoint to touchpoint, a curve a persona. Mermaid knows no gap in a curve: where the feeling of
 * somebody is not known, the curve leads straight on, and a note says so. Of too many, there is one for all together.
 */
export const emotionDiagram: MermaidDiagram = {
  name: "emotion",
  title: message("Emotion"),
  shows: message("How each persona feels from touchpoint to touchpoint, as curves."),
  takes: ["persona"],

  print(subject) {
    const curves = curvesOf(subject);
    return curves.moments.length > 0 ? draw(subject, curves) : drawNothing(subject);
  },
};

const mostMoments = 40;
interface Curves {
  readonly moments: readonly Moment[];
  /** Who feels so: a curve for each; null for everybody together, or where nobody is named. */
  readonly who: readonly (Persona | null)[];
  /** What one has to know to read them rightly. */
  readonly notes: readonly Message[];
}

function curvesOf(subject: Subject): Curves {
  const { journey, persona = null } = subject;
  const { moments, notes } = knownMoments(subject);
  const who = journey.personas
    .slice(0, mostPersonas)
    .filter((each) => moments.some((moment) => emotionAt(moment, each) !== null));
  if (persona) return { moments, who: [persona], notes };
  if (who.length < 2) return { moments, who: [who[0] ?? null], notes };
  const knownOf = (each: Persona) => moments.filter((moment) => emotionAt(moment, each) !== null).length;
  // A single feeling makes no curve.
  if (who.length > plotColours.length || who.some((each) => knownOf(each) === 1))
    return {
      moments,
      who: [null],
      notes: [...notes, message("on average of those whose feelings are known")],
    };
  const note = message("where a feeling is not known, its line leads straight on");
  return {
    moments,
    who,
    notes: who.some((each) => knownOf(each) < moments.length) ? [...notes, note] : notes,
  };
}

/** Where a feeling is known: touchpoints, or stages where there are many. */
function knownMoments(subject: Subject): Pick<Curves, "moments" | "notes"> {
  const touchpoints = touchpointsOf(subject);
  const isKnown = (moment: Moment) => emotionAt(moment, subject.persona ?? null) !== null;
  const moments = eachTouchpoint(touchpoints).filter(isKnown);
  if (moments.length <= mostMoments) return { moments, notes: [] };
  const stages = eachStage(touchpoints).filter(isKnown);
  const left = stages.length - mostMoments;
  return {
    moments: stages.slice(0, mostMoments),
    notes: [
      message("by stage, for there are {0} touchpoints", touchpoints.length),
      ...(left > 0 ? [moreStages(left)] : []),
    ],
  };
}

function draw(subject: Subject, { moments, who, notes }: Curves): string {
  const { language } = subject;
  const names = toldApart(moments, ({ label }) => shortened(label, 120));
  const legend = who
    .flatMap((persona) => (persona && persona !== subject.persona ? [persona.label] : []))
    .map((label, index) => `${plotColours[index]!.sign} ${shortened(label, 150)}`);
  const lines = who.map((persona) => ledOn(moments.map((moment) => emotionAt(moment, persona))));
  const scores = moments.map((_, index) => besideEachOther(lines.map((line) => line[index]!)));
  const title = [headline(subject, [message("how it feels")], 340), ...legend].join(" · ");
  return xychart({
    title,
    categories: [...names.values()],
    about: notes.map((note) => localise(note, language)).join(" · "),
    scale: { from: 1, to: 5, about: localise(message("1 is angry, 5 is delighted"), language) },
    ...(subject.persona && { colours: [colourOf(subject.persona, subject)] }),
    plots: who.map((_, index) => scores.map((row) => row[index]!)),
    // A curve of one point cannot be seen.
    shape: moments.length > 1 ? "line" : "bar",
    ...sizeFor(title, [...names.values()]),
  });
}

/** The colour that a persona has where all are drawn, so that the two pictures go together. */
function colourOf(persona: Persona, { persona: _, ...whole }: Subject) {
  return plotColours[Math.max(0, curvesOf(whole).who.indexOf(persona))]!;
}

/** Scores with those between two that are known on a straight line, and those outside as the nearest. */
function ledOn(scores: readonly (number | null)[]): number[] {
  return scores.map((score, index) => {
    if (score !== null) return score;
    const before = scores.findLastIndex((other, at) => at < index && other !== null);
    const after = scores.findIndex((other, at) => at > index && other !== null);
    const [from, to] = [scores[before] ?? scores[after]!, scores[after] ?? scores[before]!];
    const share = before < 0 || after < 0 ? 0 : (index - before) / (after - before);
    return Math.round((from + share * (to - from)) * 100) / 100;
  });
}

/** How far curves have to be apart to be told apart. */
const apart = 0.06;

/** Where some feel the same, their curves run beside each other. */
function besideEachOther(scores: readonly number[]): number[] {
  return scores.map((score, index) => {
    const same = scores.filter((other) => other === score).length;
    const before = scores.slice(0, index).filter((other) => other === score).length;
    return Math.round((score + (before - (same - 1) / 2) * apart) * 100) / 100;
  });
}

/** As wide as the names need below each other's curves, and as the title needs. */
function sizeFor(title: string, names: readonly string[]) {
  const name = Math.max(...names.map((each) => textWidth(each, { size: 12 })));
  const width = Math.max(names.length * (name + 16) + 80, textWidth(title, { size: 18 }) + 40, 480);
  return { width: Math.ceil(width), height: Math.ceil(Math.min(Math.max(width / 3.2, 380), 640)) };
}

function drawNothing(subject: Subject): string {
  const { language } = subject;
  const title = headline(subject, [message("how it feels")], 340);
  const nothing = localise(message("No touchpoint says yet how it feels"), language);
  return xychart({
    title,
    categories: [nothing],
    scale: { from: 1, to: 5 },
    plots: [[3]],
    shape: "line",
    ...sizeFor(title, [nothing]),
  });
}
