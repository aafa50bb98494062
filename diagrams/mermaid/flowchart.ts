import type { JourneyMap, Stage, Touchpoint } from "../../model/journey-map.ts";
import type { GapMarks } from "../gap-marks.ts";
import { mermaidText } from "./mermaid-text.ts";

export type NodeNames = ReadonlyMap<Stage | Touchpoint, string>;

/** A label as a flowchart has it. */
export const quoted = (text: string) => `"${mermaidText(text, "flowchart label")}"`;

/** Ids that Mermaid takes and that stay the same while the rest of the file changes. */
export function nodeNames({ allStages, touchpoints }: JourneyMap): NodeNames {
  const names = new Map<Stage | Touchpoint, string>();
  const taken = new Map<string, number>();
  const add = (prefix: string, place: Stage | Touchpoint) => {
    const plain = place.id
      .slice(0, longestId)
      .replace(/[^A-Za-z0-9]/gu, (character) =>
        character === "-" ? "_" : `_${character.codePointAt(0)!.toString(16)}_`,
      );
    const count = (taken.get(prefix + plain) ?? 0) + 1;
    taken.set(prefix + plain, count);
    // The count stands where no id can bring one.
    names.set(place, `${prefix}${count === 1 ? "" : count}_${plain}`);
  };
  for (const stage of allStages) add("stage", stage);
  for (const touchpoint of touchpoints) add("at", touchpoint);
  return names;
}

/** So much of an id stands in the name of its node, which is repeated with each arrow. */
const longestId = 40;

/** The outlines of nodes with gaps. */
export function classes(
  places: readonly (Stage | Touchpoint)[],
  marks: GapMarks,
  names: NodeNames,
): string[] {
  const lines: string[] = [];
  for (const [severity, colour] of [
    ["error", "#c4314b"],
    ["warning", "#b86e00"],
  ] as const) {
    const nodes = places.filter((place) => marks.get(place) === severity);
    if (nodes.length > 0)
      lines.push(
        `  classDef ${severity} stroke:${colour},stroke-width:3px`,
        `  class ${nodes.map((node) => names.get(node)).join(",")} ${severity}`,
      );
  }
  return lines;
}
