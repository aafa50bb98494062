import { none } from "../grammar/syntax.ts";
import { isTouchpoint, type JourneyMap, type Touchpoint } from "./journey-map.ts";
import type { Persona } from "./scope.ts";

/** Where a touchpoint's `next` leads, whoever takes that way. */
export interface Way {
  readonly to: Touchpoint;
  /** Percent of those who are here. */
  readonly share?: number;
  readonly why?: string;
}

/** The ways that a touchpoint's `next` names; a stage stands for its first touchpoint. */
export function declaredWays({ places }: JourneyMap, { declared }: Touchpoint): Way[] {
  return (declared.next?.items ?? []).flatMap(({ to: { name }, share, why }) => {
    const place = places.get(name);
    const to = place && (isTouchpoint(place) ? place : place.entry);
    return to ? [{ to, ...(share && { share: share.value }), ...(why !== undefined && { why }) }] : [];
  });
}

/**
 * The walks that one persona can take through a journey: what it meets, and where it goes from there. A touchpoint
 * without `next` or `exit` leads to the next one in the file that the persona meets; `exit` alone leads nowhere.
 */
export class Flow {
  /** Null for the customer of a journey that names no persona. */
  readonly persona: Persona | null;
  /** What the persona meets, in file order. */
  readonly touchpoints: readonly Touchpoint[];
  /** By the places of touchpoints in the journey. */
  private readonly nexts: (readonly Touchpoint[])[] = [];

  /** @param named where each touchpoint's `next` leads, if it has one, by its place in the journey */
  constructor(
    { touchpoints }: JourneyMap,
    persona: Persona | null,
    named: readonly (readonly Touchpoint[] | null)[],
  ) {
    this.persona = persona;
    const isMet = ({ personas }: Touchpoint) => persona === null || personas.includes(persona);
    this.touchpoints = touchpoints.filter(isMet);
    for (const [order, { index, declared }] of this.touchpoints.entries()) {
      const following = declared.exit ? undefined : this.touchpoints[order + 1];
      this.nexts[index] = named[index]?.filter(isMet) ?? (following ? [following] : none);
    }
  }

  /** Where the persona goes from a touchpoint; nowhere from one that it does not meet. */
  nextOf({ index }: Touchpoint): readonly Touchpoint[] {
    return this.nexts[index] ?? none;
  }

  /** What the persona can come by after a touchpoint; the touchpoint itself only where a loop leads back to it. */
  after(touchpoint: Touchpoint): Set<Touchpoint> {
    const reached = new Set(this.nextOf(touchpoint));
    for (const each of reached) for (const next of this.nextOf(each)) reached.add(next);
    return reached;
  }

  /** What is on the persona's path: its first touchpoint, and all that it can come by from there. */
  onPath(): Set<Touchpoint> {
    const [first] = this.touchpoints;
    return first ? this.after(first).add(first) : new Set();
  }
}

/** Walks are followed for so many personas of a journey: more than anyone maps, fewer than would hold up a check. */
const mostPersonas = 100;

/** The walks through a journey, one flow a persona. */
export function flowsOf(journey: JourneyMap): Flow[] {
  const { personas, touchpoints } = journey;
  const named = touchpoints.map((touchpoint) =>
    touchpoint.declared.next ? [...new Set(declaredWays(journey, touchpoint).map(({ to }) => to))] : null,
  );
  return (personas.length === 0 ? [null] : personas.slice(0, mostPersonas)).map(
    (persona) => new Flow(journey, persona, named),
  );
}
