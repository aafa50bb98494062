import { isTouchpoint, type JourneyMap, type Stage, type Touchpoint } from "./journey-map.ts";
import type { Persona } from "./scope.ts";

/** Where customers go from a touchpoint; without `why` and share where the file's order says so. */
export interface Way {
  readonly to: Touchpoint;
  /** Percent of those who are here. */
  readonly share?: number;
  readonly why?: string;
}

/** Whether a persona meets a touchpoint; `null` stands for a customer of a journey without personas. */
export function meets(persona: Persona | null, touchpoint: Touchpoint): boolean {
  return persona === null || touchpoint.personas.includes(persona);
}

/** The ways that a touchpoint's `next` names, whoever takes them; a stage stands for its first touchpoint. */
export function declaredWays(journey: JourneyMap, { declared }: Touchpoint): Way[] {
  return (declared.next?.items ?? []).flatMap(({ to, share, why }) => {
    const place = journey.places.get(to.name);
    const target = place && (isTouchpoint(place) ? place : firstTouchpoint(journey, place));
    return target
      ? [{ to: target, ...(share && { share: share.value }), ...(why !== undefined && { why }) }]
      : [];
  });
}

/**
 * Where a persona goes from a touchpoint: to those of its `next` that it meets; with neither `next` nor `exit`,
 * to the next touchpoint in the file that it meets.
 */
export function waysFrom(journey: JourneyMap, touchpoint: Touchpoint, persona: Persona | null): Way[] {
  const { next, exit } = touchpoint.declared;
  if (next) return declaredWays(journey, touchpoint).filter(({ to }) => meets(persona, to));
  if (exit) return [];
  const { touchpoints } = journey;
  let index = touchpoint.index + 1;
  while (index < touchpoints.length && !meets(persona, touchpoints[index]!)) index++;
  const following = touchpoints[index];
  return following ? [{ to: following }] : [];
}

function firstTouchpoint({ touchpoints }: JourneyMap, stage: Stage): Touchpoint | undefined {
  return touchpoints.find((touchpoint) => {
    for (let at: Stage | null = touchpoint.stage; at; at = at.outer) if (at === stage) return true;
    return false;
  });
}
