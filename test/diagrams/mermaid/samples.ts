import { clean, type MermaidPosition, mermaidText } from "../../../diagrams/mermaid/mermaid-text.ts";
import { seenInSankey } from "../../../diagrams/mermaid/sankey-name.ts";

/** A diagram with a text at each position that its type has. */
export interface Sample {
  /** As Mermaid calls it. */
  readonly type: string;
  readonly positions: readonly MermaidPosition[];
  /** @param at the texts as they are printed at each of the positions */
  source(at: readonly string[]): string;
}

export const samples: readonly Sample[] = [
  {
    type: "journey",
    positions: ["journey title", "journey section", "journey task", "journey actor"],
    source: ([title, section, task, actor]) =>
      `journey\n  title ${title}\n  section ${section}\n    ${task}: 4: ${actor}, Friend\n  section After\n    Rest: 5\n`,
  },
  {
    type: "flowchart-v2",
    positions: ["flowchart label", "flowchart label", "flowchart label"],
    source: ([frame, box, way]) =>
      `flowchart LR\n  subgraph s["${frame}"]\n    a["${box}"]\n  end\n  a -->|"${way}"| b["B"]\n`,
  },
  {
    type: "timeline",
    positions: ["timeline title", "timeline section", "timeline period", "timeline event", "timeline event"],
    source: ([title, section, period, one, other]) =>
      `timeline\n  title ${title}\n  section ${section}\n    ${period} : ${one} : ${other}\n    Later : Rest\n`,
  },
  {
    type: "gantt",
    positions: ["gantt title", "gantt section", "gantt task"],
    source: ([title, section, task]) =>
      `gantt\n  title ${title}\n  dateFormat x\n  axisFormat %s\n  section ${section}\n    ${task} :active, 0, 9000\n    Kept :0, 10\n`,
  },
  {
    type: "quadrantChart",
    positions: ["quadrant title", "quadrant label", "quadrant label", "quadrant label", "quadrant label"],
    source: ([title, left, right, quadrant, point]) =>
      `quadrantChart\n  title ${title}\n  x-axis "${left}" --> "${right}"\n  quadrant-1 "${quadrant}"\n  "${point}": [0.3, 0.25]\n`,
  },
  {
    type: "xychart",
    positions: ["xychart label", "xychart label", "xychart label", "xychart label"],
    source: ([title, x, category, y]) =>
      `xychart-beta\n  title "${title}"\n  x-axis "${x}" ["${category}", "Rest"]\n  y-axis "${y}" 1 --> 2\n  line [1, 2]\n`,
  },
  {
    type: "mindmap",
    positions: ["mindmap label", "mindmap label"],
    source: ([root, branch]) => `mindmap\n  root["${root}"]\n    a["${branch}"]\n`,
  },
  {
    type: "sankey",
    positions: ["sankey name"],
    source: ([name]) =>
      `---\nconfig:\n  sankey:\n    showValues: false\n---\nsankey-beta\n\n"Before","${name}",2\n"${name}","After",2\n`,
  },
];

/** A sample with these texts. */
export function sampleOf({ positions, source }: Sample, texts: readonly string[]): string {
  return source(positions.map((position, index) => mermaidText(texts[index]!, position)));
}

/** What of a text is to be seen at a position. */
export function seenAt(position: MermaidPosition, text: string): string {
  const seen = clean(text) || "\u200b";
  return position === "sankey name" ? seenInSankey(seen) : seen;
}
