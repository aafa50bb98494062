import type { Finding } from "../gaps/finding.ts";
import { isTouchpoint, type JourneyMap, type Stage, type Touchpoint } from "../model/journey-map.ts";
import type { Persona } from "../model/scope.ts";
import { findingsByPlace } from "./gap-marks.ts";
import type { Gaps } from "./map/sheet.ts";

/**
 * What is wrong in a journey, place by place, numbered in the order in which they are read.
 * @param persona whose touchpoints alone are on the map; without one, all are
 */
export function gapsOnMap(journey: JourneyMap, findings: readonly Finding[], persona?: Persona): Gaps[] {
  const isShown = (at: Stage | Touchpoint | null) =>
    !persona || !at || !isTouchpoint(at) || at.personas.includes(persona);
  const places = [...findingsByPlace(journey, findings)].filter(([at]) => isShown(at));
  return places.map(([at, found], index) => ({
    number: index + 1,
    at,
    severity: found.some(({ severity }) => severity === "error") ? "error" : "warning",
    findings: found,
  }));
}
