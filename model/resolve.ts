import type { Range, Statement } from "../grammar/syntax.ts";
import type { Reference } from "../grammar/vocabulary/value-types.ts";
import { isTouchpoint, type JourneyMap } from "./journey-map.ts";
import type { Scope } from "./scope.ts";

/** Where something was declared. */
export interface Declaration {
  readonly uri: string;
  readonly syntax: Statement;
  /** Where its name was written. */
  readonly name: Range | null;
  readonly label: string;
}

/**
 * Finds what a name stands for.
 * @param journey the journey that it is used in; null outside of one
 * @returns null where it stands for nothing, or for something built in
 */
export function resolve(
  { name, to }: Reference,
  scope: Scope,
  journey: JourneyMap | null,
): Declaration | null {
  for (const kind of to) {
    switch (kind) {
      case "persona": {
        const persona = scope.personas.get(name);
        if (persona) return { uri: persona.uri, ...persona.declared };
        break;
      }
      case "channel":
      case "lifecycle": {
        const source = (kind === "channel" ? scope.channels : scope.lifecycles).get(name)?.source;
        if (source) return { uri: source.uri, ...source.declared };
        break;
      }
      case "step": {
        const source = journey?.lifecycle?.source;
        const step = source?.declared.step.find((each) => each.id === name);
        if (source && step)
          return {
            uri: source.uri,
            syntax: step.syntax,
            name: step.spans.id ?? null,
            label: step.label ?? step.id,
          };
        break;
      }
      case "touchpoint":
      case "stage": {
        const place = journey?.places.get(name);
        if (journey && place && isTouchpoint(place) === (kind === "touchpoint"))
          return { uri: journey.uri, ...place.declared };
        break;
      }
      case "journey":
        // A journey is not looked up by name before journeys can be compared.
        break;
    }
  }
  return null;
}
