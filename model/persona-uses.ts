import { referencesIn } from "./bind.ts";
import type { DeclaredPersona } from "./elements.ts";
import type { JourneyMap } from "./journey-map.ts";

const uses = new WeakMap<JourneyMap, ReadonlySet<DeclaredPersona>>();

/** The personas that some journeys name anywhere. */
export function personasUsedIn(journeys: readonly JourneyMap[]): ReadonlySet<DeclaredPersona> {
  return new Set(journeys.flatMap((journey) => [...usedIn(journey)]));
}

/** Worked out once, as a journey map never changes. */
function usedIn(journey: JourneyMap): ReadonlySet<DeclaredPersona> {
  let used = uses.get(journey);
  if (!used) {
    used = new Set(
      referencesIn(journey.declared)
        .filter(({ to }) => to.includes("persona"))
        .flatMap(({ name }) => journey.scope.personas.get(name)?.declared ?? []),
    );
    uses.set(journey, used);
  }
  return used;
}
