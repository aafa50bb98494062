import { brokenPromisesIn } from "../../gaps/promises/broken-promises.ts";
import { inFigures } from "../../gaps/prose-durations.ts";
import { type Message, message } from "../../grammar/message.ts";
import { printDay } from "../../model/calendar.ts";
import { largestParts } from "../../model/durations.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { type PromiseMade, type PromisePlace, promisesOf } from "../../model/promises.ts";
import { type Item, separator, unbroken } from "./items-lane.ts";
import type { Sheet } from "./sheet.ts";

interface Made {
  readonly promise: PromiseMade;
  readonly place: PromisePlace;
}

/** What a journey promises at each touchpoint, and what of it is broken; looked up once a journey. */
interface PromisesOfJourney {
  readonly at: ReadonlyMap<Touchpoint, readonly Made[]>;
  readonly broken: { has(promise: PromiseMade): boolean };
}

const known = new WeakMap<JourneyMap, PromisesOfJourney>();

function promisesIn(journey: JourneyMap): PromisesOfJourney {
  let found = known.get(journey);
  if (!found) {
    const promises = promisesOf(journey);
    const made = promises.flatMap((promise) => promise.places.map((place) => ({ promise, place })));
    found = {
      at: Map.groupBy(made, ({ place }) => place.touchpoint),
      broken: brokenPromisesIn(journey, promises),
    };
    known.set(journey, found);
  }
  return found;
}

/** The promises of a touchpoint: kept, broken, or not known to be either. */
export function promiseItems(touchpoint: Touchpoint, { journey, say }: Sheet): Item[] {
  const { at, broken } = promisesIn(journey);
  return (at.get(touchpoint) ?? []).map(({ promise, place }): Item => {
    const { what, actual } = place.fact;
    const isBroken = broken.has(promise);
    const state = isBroken ? broken_ : actual ? kept : open;
    return { ...state, text: [what ?? promise.id, ...figures(place).map(say).map(unbroken)].join(separator) };
  });
}

const broken_ = { icon: "broken", tone: "bad", means: message("broken") } as const;
const kept = { icon: "kept", tone: "good", means: message("kept") } as const;
const open = { icon: "promised", tone: "faint" } as const;

function figures({ fact: { by, actual }, within }: PromisePlace): Message[] {
  return [
    ...(within ? [message("within {0}", inFigures(largestParts(within.seconds)))] : []),
    ...(by ? [message("by {0}", printDay(by.last))] : []),
    ...(actual === "never" ? [message("never kept")] : []),
    ...(actual && actual !== "never" ? [message("took {0}", inFigures(largestParts(actual.seconds)))] : []),
  ];
}
