import type { DeclaredScenario } from "./elements.ts";
import { isTouchpoint, type Stage, type Touchpoint } from "./journey-map.ts";
import type { Persona, Scope } from "./scope.ts";

/** One persona's walk through a journey, as it happened or is planned. */
export interface Scenario {
  readonly declared: DeclaredScenario;
  readonly persona: Persona | null;
  /** Whether it really happened. */
  readonly observed: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly fact: DeclaredScenario["step"][number];
  /** Null for what is not on the map, and for a name that stands for nothing. */
  readonly touchpoint: Touchpoint | null;
  /** When, from the beginning of the walk; null where that is not said. */
  readonly seconds: number | null;
}

/** Ids of those whose walk it is; none where nobody says whose. */
export function walkersOf({ persona }: Scenario): string[] {
  return persona ? [persona.id] : [];
}

export function mapScenario(
  declared: DeclaredScenario,
  places: ReadonlyMap<string, Touchpoint | Stage>,
  { personas }: Scope,
): Scenario {
  return {
    declared,
    persona: (declared.persona && personas.get(declared.persona.persona.name)) ?? null,
    observed: declared.observed !== undefined,
    steps: declared.step.map((fact, index) => {
      const place = fact.touchpoint === "ad-hoc" ? undefined : places.get(fact.touchpoint.name);
      return {
        fact,
        touchpoint: place && isTouchpoint(place) ? place : null,
        // A walk begins at its first step.
        seconds: fact.at?.seconds ?? (index === 0 ? 0 : null),
      };
    }),
  };
}

/** From one touchpoint of a walk to another one that follows. */
export interface Move {
  readonly from: Touchpoint;
  readonly to: Touchpoint;
  readonly before: Step;
  readonly step: Step;
}

/**
 * The moves of a walk. Something that is not on the map is passed over; across a name that stands for nothing,
 * nobody knows what was left or gone back to.
 */
export function movesOf({ steps }: Scenario): Move[] {
  const moves: Move[] = [];
  let before: Step | null = null;
  for (const step of steps) {
    if (step.fact.touchpoint === "ad-hoc") continue;
    const [from, to]: (Touchpoint | null)[] = [before?.touchpoint ?? null, step.touchpoint];
    if (before && from && to && from !== to) moves.push({ from, to, before, step });
    before = step;
  }
  return moves;
}
