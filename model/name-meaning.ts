import type { Reference, ReferenceKind } from "../grammar/vocabulary/value-types.ts";
import { isTouchpoint, type JourneyMap } from "./journey-map.ts";
import type { Scope } from "./scope.ts";

/** What a name stands for. */
export interface NameMeaning {
  readonly kind: ReferenceKind;
  readonly isBuiltIn: boolean;
}

/**
 * What a name stands for where it is used.
 * @param journey the one that it is used in; null outside of one
 * @returns null where it stands for nothing that is known
 */
export function meaningOf(
  { name, to }: Reference,
  scope: Scope,
  journey: JourneyMap | null,
): NameMeaning | null {
  for (const kind of to) {
    const isBuiltIn = isBuiltInAs(kind, name, scope, journey);
    if (isBuiltIn !== null) return { kind, isBuiltIn };
  }
  return null;
}

/** Whether a name of a kind is built in; null where there is no such name. */
function isBuiltInAs(
  kind: ReferenceKind,
  name: string,
  { personas, channels, lifecycles, journeys }: Scope,
  journey: JourneyMap | null,
): boolean | null {
  switch (kind) {
    case "persona":
      return personas.has(name) ? false : null;
    case "journey":
      return journeys.has(name) ? false : null;
    case "channel":
    case "lifecycle": {
      const found = (kind === "channel" ? channels : lifecycles).get(name);
      return found ? found.source === null : null;
    }
    case "step": {
      const lifecycle = journey?.lifecycle;
      return lifecycle?.steps.some(({ id }) => id === name) ? lifecycle.source === null : null;
    }
    case "touchpoint":
    case "stage": {
      const place = journey?.places.get(name);
      return place && isTouchpoint(place) === (kind === "touchpoint") ? false : null;
    }
  }
}
