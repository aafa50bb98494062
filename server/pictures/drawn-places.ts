import { placeOf } from "../../gaps/finding.ts";
import { isTouchpoint, type JourneyMap, type Stage, type Touchpoint } from "../../model/journey-map.ts";
import type { DrawnPlace } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/** Where the stages and touchpoints of a journey stand in its text. */
export function drawnPlaces({ uri, allStages, touchpoints }: JourneyMap, workspace: Workspace): DrawnPlace[] {
  return [...allStages, ...touchpoints].map((place: Stage | Touchpoint) => {
    const { syntax } = place.declared;
    return {
      kind: isTouchpoint(place) ? "touchpoint" : "stage",
      id: place.id,
      label: place.label,
      range: workspace.rangeOf(placeOf(uri, syntax)),
      name: workspace.rangeOf(placeOf(uri, syntax, syntax.words[0] ?? syntax.keyword ?? syntax)),
    };
  });
}
