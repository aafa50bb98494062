import { none } from "../grammar/syntax.ts";
import { isTouchpoint, type JourneyMap, type Stage, type Touchpoint } from "./journey-map.ts";
import type { Persona } from "./scope.ts";

/** Where a touchpoint's `next` leads, whoever takes that way. */
export interface Way {
  readonly to: Touchpoint;
  /** Percent of those who are here. */
  readonly share?: number;
  readonly why?: string;
}

/** The ways that a touchpoint's `next` names, whoever takes them; a stage stands for where one arrives in it. */
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
  private arrivals: ReadonlyMap<Stage, Touchpoint> | undefined;

  /** @param named what each touchpoint's `next` names, if it has one, by its place in the journey */
  constructor(
    { touchpoints }: JourneyMap,
    persona: Persona | null,
    named: readonly (readonly (Touchpoint | Stage)[] | null)[],
  ) {
    this.persona = persona;
    this.touchpoints = touchpoints.filter((touchpoint) => this.isMet(touchpoint));
    for (const [order, { index, declared }] of this.touchpoints.entries()) {
      const following = declared.exit ? undefined : this.touchpoints[order + 1];
      const targets = named[index];
      this.nexts[index] = targets
        ? [...new Set(targets.flatMap((place) => this.arrivalAt(place) ?? []))]
        : following
          ? [following]
          : none;
    }
  }

  /** Where the persona arrives that goes to a touchpoint or a stage; nowhere where it meets nothing there. */
  arrivalAt(place: Touchpoint | Stage): Touchpoint | undefined {
    if (isTouchpoint(place)) return this.isMet(place) ? place : undefined;
    const { entry } = place;
    // Who waits in a stage without contact goes on behind it.
    if (isEmpty(place) && entry) return this.touchpoints.find(({ index }) => index >= entry.index);
    this.arrivals ??= arrivalsIn(this.touchpoints);
    return this.arrivals.get(place);
  }

  private isMet({ personas }: Touchpoint): boolean {
    return this.persona === null || personas.includes(this.persona);
  }

  /** Where the persona goes from a touchpoint; nowhere from one that it does not meet. */
  nextOf({ index }: Touchpoint): readonly Touchpoint[] {
    return this.nexts[index] ?? none;
  }

  /** What the persona can come by after a touchpoint; the touchpoint itself only where a loop leads back to it. */
  after(touchpoint: Touchpoint): Set<Touchpoint> {
    const seen = new Uint8Array(this.nexts.length);
    const reached: Touchpoint[] = [];
    const reach = (from: Touchpoint) => {
      for (const next of this.nextOf(from)) {
        if (seen[next.index] === 1) continue;
        seen[next.index] = 1;
        reached.push(next);
      }
    };
    reach(touchpoint);
    for (const each of reached) reach(each);
    return new Set(reached);
  }

  /** What is on the persona's path: its first touchpoint, and all that it can come by from there. */
  onPath(): Set<Touchpoint> {
    const [first] = this.touchpoints;
    return first ? this.after(first).add(first) : new Set();
  }
}

/** Where one persona arrives in each stage: at the first touchpoint there that it meets, also in a stage in it. */
function arrivalsIn(touchpoints: readonly Touchpoint[]): Map<Stage, Touchpoint> {
  const arrivals = new Map<Stage, Touchpoint>();
  for (const touchpoint of touchpoints)
    for (let at: Stage | null = touchpoint.stage; at && !arrivals.has(at); at = at.outer)
      arrivals.set(at, touchpoint);
  return arrivals;
}

/** Whether a stage has no touchpoint, also in no stage in it. */
function isEmpty({ entry, declared }: Stage): boolean {
  return entry !== null && entry.declared.syntax.start > declared.syntax.end;
}

/** So many personas of a journey are followed: more than anyone maps, fewer than would hold up a check. */
export const mostPersonas = 100;

/** The walks through a journey, one flow a persona. */
export function flowsOf(journey: JourneyMap): Flow[] {
  const { personas, touchpoints } = journey;
  const named = touchpoints.map(
    ({ declared }) => declared.next?.items.flatMap(({ to }) => journey.places.get(to.name) ?? []) ?? null,
  );
  return (personas.length === 0 ? [null] : personas.slice(0, mostPersonas)).map(
    (persona) => new Flow(journey, persona, named),
  );
}
