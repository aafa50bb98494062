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
