import { Notes } from "../grammar/notes.ts";
import type { DeclaredPersona } from "./elements.ts";
import { mostPersonas } from "./flow.ts";
import type { JourneyMap } from "./journey-map.ts";
import { referencesIn } from "./reading/bind.ts";

const uses = new Notes<JourneyMap, ReadonlySet<DeclaredPersona>>();

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

const channels = new Notes<JourneyMap, ReadonlyMap<DeclaredPersona, ReadonlySet<string>>>();

/**
 * The channels on which a journey's touchpoints meet each persona; nothing for one that none is for. Worked out
 * once, as a journey map never changes.
 */
export function channelsMet(journey: JourneyMap): ReadonlyMap<DeclaredPersona, ReadonlySet<string>> {
  let met = channels.get(journey);
  if (!met) {
    met = findChannels(journey);
    channels.set(journey, met);
  }
  return met;
}

function findChannels({ personas, touchpoints }: JourneyMap): Map<DeclaredPersona, Set<string>> {
  const met = new Map<DeclaredPersona, Set<string>>();
  const asked = new Set(personas.slice(0, mostPersonas));
  // Touchpoints that name no personas share one list of them.
  for (const [list, forThem] of Map.groupBy(touchpoints, (touchpoint) => touchpoint.personas)) {
    for (const persona of list) {
      if (!asked.has(persona)) continue;
      const own = met.get(persona.declared) ?? new Set();
      for (const touchpoint of forThem) for (const { id } of touchpoint.channels) own.add(id);
      met.set(persona.declared, own);
    }
  }
  return met;
}
