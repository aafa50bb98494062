import type { Subject } from "./diagram.ts";
import { findingsFor } from "./findings-for.ts";
import { findingsByPlace } from "./gap-marks.ts";
import type { Gaps } from "./map/sheet.ts";

/** What is wrong in what is drawn, place by place, numbered in the order in which they are read. */
export function gapsOnMap(subject: Subject): Gaps[] {
  return [...findingsByPlace(subject.journey, findingsFor(subject))].map(([at, found], index) => ({
    number: index + 1,
    at,
    severity: found.some(({ severity }) => severity === "error") ? "error" : "warning",
    findings: found,
  }));
}
