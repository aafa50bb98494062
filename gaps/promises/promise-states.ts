import type { JourneyMap } from "../../model/journey-map.ts";
import { type PromiseMade, type PromisePlace, promisesOf } from "../../model/promises.ts";
import { lateOnWalks } from "./broken-promises.ts";

/** `open` is what nobody can tell: nothing is said of how long it took, or there is no deadline to hold it against. */
export type PromiseState = "kept" | "broken" | "open";

/** The promises of a journey, with what became of each at each of its places. */
export interface PromiseStates {
  readonly promises: readonly PromiseMade[];
  stateAt(place: PromisePlace): PromiseState;
}

/** What became of the promises of a journey: by the time that they took, and by walks that really happened. */
export function promiseStates(journey: JourneyMap): PromiseStates {
  const promises = promisesOf(journey);
  const late = new Set(Array.from(lateOnWalks(journey, promises), ({ given }) => given.place));
  return { promises, stateAt: (place) => (late.has(place) ? "broken" : stateByTime(place)) };
}

/** What became of a promise by the time that it took, whatever happened on walks. */
export function stateByTime({ fact: { actual }, within }: PromisePlace): PromiseState {
  if (actual === "never") return "broken";
  if (!actual || !within) return "open";
  return actual.seconds > within.seconds ? "broken" : "kept";
}

/** What became of a promise that is made at several places. */
export function stateOfAll(states: readonly PromiseState[]): PromiseState {
  if (states.includes("broken")) return "broken";
  return states.every((state) => state === "kept") ? "kept" : "open";
}
