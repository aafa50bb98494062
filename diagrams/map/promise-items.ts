import { type PromiseState, promiseStates } from "../../gaps/promises/promise-states.ts";
import { inFigures } from "../../gaps/prose-durations.ts";
import { type Message, message } from "../../grammar/message.ts";
import { printDay } from "../../model/calendar.ts";
import { largestParts } from "../../model/durations.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { isPromisedTo, type PromiseMade, type PromisePlace } from "../../model/promises.ts";
import { type Item, separator, unbroken } from "./items-lane.ts";
import type { Sheet } from "./sheet.ts";

interface Made {
  readonly promise: PromiseMade;
  readonly place: PromisePlace;
}

/** What a journey promises at each touchpoint, and what became of it; looked up once a journey. */
interface PromisesOfJourney {
  readonly at: ReadonlyMap<Touchpoint, readonly Made[]>;
  stateAt(place: PromisePlace): PromiseState;
}

const known = new WeakMap<JourneyMap, PromisesOfJourney>();

function promisesIn(journey: JourneyMap): PromisesOfJourney {
  let found = known.get(journey);
  if (!found) {
    const { promises, stateAt } = promiseStates(journey);
    const made = promises.flatMap((promise) => promise.places.map((place) => ({ promise, place })));
    found = { at: Map.groupBy(made, ({ place }) => place.touchpoint), stateAt };
    known.set(journey, found);
  }
  return found;
}

/** The promises of a touchpoint to those who are on the map. */
export function promiseItems(touchpoint: Touchpoint, { journey, personas, say }: Sheet): Item[] {
  const { at, stateAt } = promisesIn(journey);
  const isMade = ({ place }: Made) =>
    personas === journey.personas || personas.some((persona) => isPromisedTo(place, persona));
  return (at.get(touchpoint) ?? []).filter(isMade).map(({ promise, place }): Item => {
    const says = [place.fact.what ?? promise.id, ...figures(place).map(say).map(unbroken)];
    return { ...signs[stateAt(place)], text: says.join(separator) };
  });
}

const signs = {
  broken: { icon: "broken", tone: "bad", means: message("broken") },
  kept: { icon: "kept", tone: "good", means: message("kept") },
  open: { icon: "promised", tone: "faint" },
} as const;

function figures({ fact: { by, actual }, within }: PromisePlace): Message[] {
  return [
    ...(within ? [message("within {0}", inFigures(largestParts(within.seconds)))] : []),
    ...(by ? [message("by {0}", printDay(by.last))] : []),
    ...(actual === "never" ? [message("never kept")] : []),
    ...(actual && actual !== "never" ? [message("took {0}", inFigures(largestParts(actual.seconds)))] : []),
  ];
}
