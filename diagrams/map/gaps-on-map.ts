import { isRule } from "../../gaps/catalogue.ts";
import type { Finding } from "../../gaps/finding.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { findingsByPlace } from "../gap-marks.ts";
import type { Gaps } from "./sheet.ts";

/** What is wrong in a journey, place by place, numbered in the order in which they are read. */
export function gapsOnMap(journey: JourneyMap, findings: readonly Finding[]): Gaps[] {
  const gaps = findings.filter(({ rule }) => isRule(rule));
  return [...findingsByPlace(journey, gaps)].map(([at, found], index) => ({
    number: index + 1,
    at,
    severity: found.some(({ severity }) => severity === "error") ? "error" : "warning",
    findings: found,
  }));
}
