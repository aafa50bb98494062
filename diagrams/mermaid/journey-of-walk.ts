import { proseQuantity } from "../../gaps/phrases.ts";
import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import type { Scenario, Step } from "../../model/scenario.ts";
import { moreSteps } from "../counted.ts";
import type { Subject } from "../diagram.ts";
import { outcomeName } from "../outcome-name.ts";
import { type Drawing, fewerAndFewer, roomsForTexts } from "./limits.ts";
import { drawJourney, feelingNotSaid, type Section, saying, type Task } from "./mermaid-journey.ts";
import { headline, shortened } from "./short-text.ts";
import { stageName } from "./stage-name.ts";

/** A walk as a journey: its steps in order, under the stages that they lead through. */
export function* drawingsOfWalk(subject: Subject, scenario: Scenario): Generator<Drawing> {
  const { language } = subject;
  const { steps, declared } = scenario;
  const end = endOf(declared);
  if (steps.length === 0) {
    const nothing = localise(message("This walk has no step yet"), language);
    for (const room of roomsForTexts) yield drawJourney(headline(subject, end, room), [saying(nothing)]);
    return;
  }
  for (const room of roomsForTexts)
    yield drawJourney(headline(subject, end, room), sectionsOf(subject, scenario, steps, room));
  for (const some of fewerAndFewer(steps.length - 1)) {
    const room = roomsForTexts.at(-1);
    yield drawJourney(headline(subject, end, room), [
      ...sectionsOf(subject, scenario, steps.slice(0, some), room),
      saying(localise(moreSteps(steps.length - some), language)),
    ]);
  }
}

/** How a walk ended, and why. */
function endOf({ outcome }: Scenario["declared"]): Message[] {
  if (!outcome) return [];
  return [
    outcomeName(outcome.value),
    ...(outcome.why ? [message("{0}", shortened(outcome.why, longestWhy))] : []),
  ];
}

/** In pixels. */
const longestWhy = 300;

/** Where a walk comes back to a stage, that is a section again. What is not on the map belongs to where it happens. */
function sectionsOf(
  { language }: Subject,
  { persona }: Scenario,
  steps: readonly Step[],
  room: number | undefined,
): Section[] {
  const sections: (Omit<Section, "tasks"> & { tasks: Task[] })[] = [];
  const who = persona ? [shortened(persona.label, room)] : [];
  for (const step of steps) {
    const stage = step.touchpoint && stageName(step.touchpoint.stage, room);
    const label = stage ?? sections.at(-1)?.label ?? localise(message("Not on the map"), language);
    if (sections.at(-1)?.label !== label) sections.push({ label, tasks: [] });
    const score = step.fact.emotion ?? null;
    const name = [shortened(nameOf(step, language), room), ...whenOf(step, language)].join(" · ");
    const task = { label: score === null ? feelingNotSaid(name, language) : name, score, who };
    sections.at(-1)!.tasks.push(task);
  }
  return sections;
}

function whenOf({ fact }: Step, language: Language): string[] {
  return fact.at ? [localise(message("after {0}", proseQuantity(fact.at)), language)] : [];
}

/** What went wrong and what is not on the map are marked with a sign, and in words. */
function nameOf({ fact, touchpoint }: Step, language: Language): string {
  const say = (text: Parameters<typeof localise>[0]) => localise(text, language);
  if (fact.touchpoint === "ad-hoc") {
    const what = fact.note ?? say(message("Something happens"));
    return fact.failed
      ? say(message("✗ {0} (not on the map, failed)", what))
      : say(message("＋ {0} (not on the map)", what));
  }
  const name = touchpoint?.label ?? fact.touchpoint.name;
  return fact.failed ? say(message("✗ {0} (failed)", name)) : name;
}
