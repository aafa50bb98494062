import { join } from "node:path";
import type { Mermaid } from "mermaid";
import type { FlowDB } from "mermaid/dist/diagrams/flowchart/flowDb.js";
import type JourneyDB from "mermaid/dist/diagrams/user-journey/journeyDb.js";
import { mermaidFolder } from "./mermaid-version.ts";

// Mermaid sanitises while it parses, which needs a DOM. What it understands is asked here, not what it would
// dare to draw, so texts pass as they are. DOMPurify must be so before Mermaid is loaded and adds its hooks.
const { default: DOMPurify } = await import(join(mermaidFolder, "../dompurify/dist/purify.es.mjs"));
DOMPurify.addHook = () => {};
DOMPurify.sanitize = (text: string) => text;
const { default: mermaid }: { default: Mermaid } = await import(join(mermaidFolder, "dist/mermaid.core.mjs"));

// Mermaid registers its diagram types when it first parses anything.
await mermaid.parse("journey");

/** What Mermaid has understood of a journey diagram. */
export interface MermaidJourney {
  title: string;
  accTitle: string;
  accDescr: string;
  sections: string[];
  tasks: { section: string; task: string; score: number; people: string[] }[];
}

/** What Mermaid has understood of a flowchart. */
export interface MermaidFlowchart {
  nodes: { id: string; label: string; subgraph: string | undefined; classes: string[] }[];
  subgraphs: { id: string; title: string; nodes: string[] }[];
  edges: { from: string; to: string; label: string }[];
}

/** Mermaid's own words on why it cannot read a diagram. */
export interface MermaidError {
  error: string;
}

/** Reads a journey diagram with Mermaid's own parser. Mermaid has one journey in hand: read one at a time. */
export async function readMermaidJourney(source: string): Promise<MermaidJourney | MermaidError> {
  return read<typeof JourneyDB, MermaidJourney>(source, "journey", (db) => ({
    title: decode(db.getDiagramTitle()),
    accTitle: decode(db.getAccTitle()),
    accDescr: decode(db.getAccDescription()),
    sections: db.getSections().map(decode),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: decode(section),
      task: decode(task),
      score,
      people: people.map(decode),
    })),
  }));
}

/** Reads a flowchart with Mermaid's own parser. */
export async function readMermaidFlowchart(source: string): Promise<MermaidFlowchart | MermaidError> {
  return read<FlowDB, MermaidFlowchart>(source, "flowchart-v2", (db) => {
    const subgraphs = db.getSubGraphs().map(({ id, title, nodes }) => ({ id, title: decode(title), nodes }));
    return {
      nodes: [...db.getVertices().values()].map(({ id, text, classes }) => ({
        id,
        label: decode(text ?? ""),
        subgraph: subgraphs.find(({ nodes }) => nodes.includes(id))?.id,
        classes,
      })),
      subgraphs,
      edges: db.getEdges().map(({ start, end, text }) => ({ from: start, to: end, label: decode(text) })),
    };
  });
}

/** Reads a diagram of any type with Mermaid's own parser: what it found, as `understood` asks for it. */
export async function read<DB, Diagram>(
  source: string,
  expectedType: string,
  understood: (db: DB) => Diagram,
): Promise<Diagram | MermaidError> {
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    return type === expectedType ? understood(db as DB) : { error: `This is a diagram of type ${type}` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A text as it will be seen: Mermaid holds `#35;` as `ﬂ°°35¶ß` until it draws. */
export function decode(held: string): string {
  return held.replace(/ﬂ°°(\d+)¶ß/g, (_, codePoint) => String.fromCodePoint(Number(codePoint)));
}
