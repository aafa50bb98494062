import { referencesIn } from "./bind.ts";
import type { DeclaredPersona } from "./elements.ts";
import type { JourneyMap } from "./journey-map.ts";

const uses = new WeakMap<JourneyMap, ReadonlySet<DeclaredPersona>>();

/** The personas that a journey names anywhere; worked out once, as a journey map never changes. */
export function personasUsedIn(journey: JourneyMap): ReadonlySet<DeclaredPersona> {
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
