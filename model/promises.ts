import type { Duration } from "../grammar/vocabulary/value-types.ts";
import type { PromiseFact } from "./elements.ts";
import { mostPersonas } from "./flow.ts";
import { isTouchpoint, type JourneyMap, type Touchpoint } from "./journey-map.ts";
import type { Persona } from "./scope.ts";

/** One promise, with every place at which it is made: one id may be promised at several touchpoints. */
export interface PromiseMade {
  readonly id: string;
  /** In file order. */
  readonly places: readonly PromisePlace[];
}

/** What is promised at one touchpoint. What is said at another one of the same promise holds here too. */
export interface PromisePlace {
  readonly fact: PromiseFact;
  readonly touchpoint: Touchpoint;
  readonly within: Duration | null;
  /** The fact that says `within`. */
  readonly limitedBy: PromiseFact;
  readonly keptAt: Touchpoint | null;
}

/** The promises of a journey, in the order in which they are first made. */
export function promisesOf({ touchpoints, places }: JourneyMap): PromiseMade[] {
  const byId = new Map<string, { fact: PromiseFact; touchpoint: Touchpoint }[]>();
  for (const touchpoint of touchpoints) {
    for (const fact of touchpoint.declared.promise) {
      const made = byId.get(fact.id);
      if (made) made.push({ fact, touchpoint });
      else byId.set(fact.id, [{ fact, touchpoint }]);
    }
  }
  return [...byId].map(([id, made]) => {
    const withLimit = made.find(({ fact }) => fact.within)?.fact;
    const withKeptAt = made.find(({ fact }) => fact.keptAt)?.fact;
    return {
      id,
      places: made.map(({ fact, touchpoint }) => {
        const limitedBy = fact.within ? fact : (withLimit ?? fact);
        const keptAt = places.get((fact.keptAt ?? withKeptAt?.keptAt)?.name ?? "");
        return {
          fact,
          touchpoint,
          within: limitedBy.within ?? null,
          limitedBy,
          keptAt: keptAt && isTouchpoint(keptAt) ? keptAt : null,
        };
      }),
    };
  });
}

/** Whether what is promised at a place is promised to a persona; null stands for a customer who is none of them. */
export function isPromisedTo(
  { fact: { only, except } }: Pick<PromisePlace, "fact">,
  persona: Persona | null,
): boolean {
  if (persona === null) return true;
  const names = (list: PromiseFact["only"]) => list?.map((item) => item.persona.name);
  return names(only)?.includes(persona.id) ?? !names(except)?.includes(persona.id);
}

/** Ids of the personas who are given a promise at one of some places. */
export function givenTo(places: readonly PromisePlace[]): string[] {
  const given = places.flatMap((place) =>
    place.touchpoint.personas.slice(0, mostPersonas).filter((persona) => isPromisedTo(place, persona)),
  );
  return [...new Set(given.map(({ id }) => id))];
}

/** Whether a persona is given a promise at a place: it meets the touchpoint, and the promise is for it too. */
export function isGiven(place: PromisePlace, persona: Persona | null): boolean {
  const meets = persona === null || place.touchpoint.personas.includes(persona);
  return meets && isPromisedTo(place, persona);
}
