import { message } from "../../grammar/message.ts";
import { largestParts } from "../../model/durations.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { givenTo, isPromisedTo, type PromiseMade, type PromisePlace } from "../../model/promises.ts";
import { type Scenario, type Step, walkersOf } from "../../model/scenario.ts";
import { placeOf } from "../finding.ts";
import { asWritten, inFigures, inWords } from "../prose-durations.ts";
import type { Report } from "../rule.ts";

/** The promises that are broken, each with what is to be said of it. */
export function brokenPromisesIn(
  journey: JourneyMap,
  promises: readonly PromiseMade[],
): Map<PromiseMade, Report> {
  const late = lateInScenarios(journey, promises);
  const broken = new Map<PromiseMade, Report>();
  for (const promise of promises) {
    const report = brokenByFact(journey, promise) ?? late.get(promise);
    if (report) broken.set(promise, report);
  }
  return broken;
}

function brokenByFact({ uri }: JourneyMap, { id, places }: PromiseMade): Report | null {
  for (const place of places) {
    const { fact, touchpoint, within, limitedBy } = place;
    const { actual } = fact;
    if (!actual) continue;
    const at = placeOf(uri, fact.syntax, fact.spans.actual);
    const personas = givenTo([place]);
    if (actual === "never") {
      return {
        at,
        message: message(
          "`{0}` was promised at `{1}` and never kept: keep it, or stop promising it.",
          id,
          touchpoint.id,
        ),
        personas,
      };
    }
    const late = within ? actual.seconds - within.seconds : 0;
    if (late > 0) {
      return {
        at,
        message: message(
          "Promised within {0} at `{1}`, took {2}: {3} late. Keep `{4}` sooner, or promise what can be kept.",
          asWritten(placeOf(uri, limitedBy.syntax, limitedBy.spans.within)),
          touchpoint.id,
          asWritten(at),
          inWords(largestParts(late)),
          id,
        ),
        personas,
      };
    }
  }
  return null;
}

/** A promise that a customer was given on a walk, and that waits to be kept. */
interface Given {
  readonly promise: PromiseMade;
  readonly place: PromisePlace;
  readonly seconds: number | null;
}

/** Of the promises of one touchpoint, so many are followed through scenarios: no walk is longer for the rest. */
const mostAtATouchpoint = 100;

/** A promise that was kept too late on a walk. */
interface Late {
  readonly scenario: Scenario;
  readonly given: Given;
  /** Where it was kept. */
  readonly step: Step;
  /** How long that took, in seconds. */
  readonly elapsed: number;
}

/** The promises that were kept too late on walks that really happened; of each, the first time. */
function lateInScenarios(journey: JourneyMap, promises: readonly PromiseMade[]): Map<PromiseMade, Report> {
  const late = new Map<PromiseMade, Report>();
  for (const { scenario, given, step, elapsed } of lateOnWalks(journey, promises))
    if (!late.has(given.promise)) late.set(given.promise, keptLate(journey, scenario, given, step, elapsed));
  return late;
}

/** Every time that a promise was kept too late on a walk that really happened. */
export function* lateOnWalks(journey: JourneyMap, promises: readonly PromiseMade[]): Generator<Late> {
  const madeAt = new Map<Touchpoint, Omit<Given, "seconds">[]>();
  for (const promise of promises) {
    for (const place of promise.places) {
      const made = madeAt.get(place.touchpoint) ?? [];
      if (place.within && place.keptAt && made.length < mostAtATouchpoint) made.push({ promise, place });
      madeAt.set(place.touchpoint, made);
    }
  }
  for (const scenario of journey.scenarios) {
    if (!scenario.observed) continue;
    for (const { given, step } of keptOn(scenario, madeAt)) {
      if (given.seconds === null || step.seconds === null) continue;
      const elapsed = step.seconds - given.seconds;
      if (elapsed > given.place.within!.seconds) yield { scenario, given, step, elapsed };
    }
  }
}

/** Follows a walk: what is promised at each step, and at which later step that is kept for the first time. */
function keptOn(
  { steps, persona }: Scenario,
  madeAt: ReadonlyMap<Touchpoint, readonly Omit<Given, "seconds">[]>,
): { given: Given; step: Step }[] {
  const kept: { given: Given; step: Step }[] = [];
  const open = new Map<Touchpoint, Map<PromisePlace, Given>>();
  for (const step of steps) {
    if (!step.touchpoint) continue;
    for (const given of open.get(step.touchpoint)?.values() ?? []) kept.push({ given, step });
    open.delete(step.touchpoint);
    for (const made of madeAt.get(step.touchpoint) ?? []) {
      const { keptAt } = made.place;
      const waiting = open.get(keptAt!) ?? new Map<PromisePlace, Given>();
      // Who is promised something again still waits since the first time.
      if (!waiting.has(made.place) && isPromisedTo(made.place, persona))
        waiting.set(made.place, { ...made, seconds: step.seconds });
      open.set(keptAt!, waiting);
    }
  }
  return kept;
}

function keptLate(
  { uri }: JourneyMap,
  scenario: Scenario,
  { promise, place: { fact, touchpoint, within, limitedBy } }: Given,
  { fact: kept }: Step,
  elapsed: number,
): Report {
  return {
    at: placeOf(uri, kept.syntax, kept.spans.at),
    message: message(
      'In "{0}", `{1}` was kept {2} after it was promised at `{3}` within {4}: {5} late. Keep it sooner, or promise what can be kept.',
      scenario.declared.label,
      promise.id,
      inFigures(largestParts(elapsed)),
      touchpoint.id,
      asWritten(placeOf(uri, limitedBy.syntax, limitedBy.spans.within)),
      inWords(largestParts(elapsed - within!.seconds)),
    ),
    related: [{ at: placeOf(uri, fact.syntax, fact.spans.id), message: message("It is promised here.") }],
    personas: walkersOf(scenario),
  };
}
