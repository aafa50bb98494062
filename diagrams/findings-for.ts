import { isRule } from "../gaps/catalogue.ts";
import { concerns, type Finding } from "../gaps/finding.ts";
import { isTouchpoint } from "../model/journey-map.ts";
import type { Subject } from "./diagram.ts";
import { placesOf } from "./gap-marks.ts";

/**
 * The findings that a subject is to be told: of one that is narrowed to a persona, not those that are about others
 * alone, nor the gaps at touchpoints that it does not meet. What cannot be read may be anybody's.
 */
export function findingsFor({ journey, findings, persona }: Subject): readonly Finding[] {
  if (!persona) return findings;
  const places = placesOf(journey, findings);
  return findings.filter((finding) => {
    const at = places.get(finding);
    const isMet = !at || !isTouchpoint(at) || at.personas.includes(persona);
    return concerns(finding, persona) && (isMet || !isRule(finding.rule));
  });
}
