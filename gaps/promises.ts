import type { PromiseFact } from "../model/elements.ts";
import type { JourneyMap, Touchpoint } from "../model/journey-map.ts";

/** One promise, with every place at which it is made: one id may be promised at several touchpoints. */
export interface PromiseMade {
  readonly id: string;
  readonly places: readonly { readonly fact: PromiseFact; readonly touchpoint: Touchpoint }[];
}

/** The promises of a journey, in the order in which they are first made. */
export function promisesOf({ touchpoints }: JourneyMap): PromiseMade[] {
  const byId = new Map<string, PromiseMade["places"][number][]>();
  for (const touchpoint of touchpoints) {
    for (const fact of touchpoint.declared.promise) {
      const places = byId.get(fact.id) ?? [];
      places.push({ fact, touchpoint });
      byId.set(fact.id, places);
    }
  }
  return [...byId].map(([id, places]) => ({ id, places }));
}
