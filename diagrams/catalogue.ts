import type { Diagram, MermaidDiagram } from "./diagram.ts";
import { mapDiagram } from "./map/map-diagram.ts";
import { blueprintDiagram } from "./mermaid/blueprint-diagram.ts";
import { dropoffDiagram } from "./mermaid/dropoff-diagram.ts";
import { effortDiagram } from "./mermaid/effort-diagram.ts";
import { emotionDiagram } from "./mermaid/emotion-diagram.ts";
import { flowDiagram } from "./mermaid/flow-diagram.ts";
import { journeyDiagram } from "./mermaid/journey-diagram.ts";
import { personasDiagram } from "./mermaid/personas-diagram.ts";
import { priorityDiagram } from "./mermaid/priority-diagram.ts";
import { promisesDiagram } from "./mermaid/promises-diagram.ts";
import { timelineDiagram } from "./mermaid/timeline-diagram.ts";

/** Those that Mermaid draws. */
export const mermaidDiagrams: readonly MermaidDiagram[] = [
  journeyDiagram,
  flowDiagram,
  emotionDiagram,
  priorityDiagram,
  dropoffDiagram,
  effortDiagram,
  blueprintDiagram,
  promisesDiagram,
  timelineDiagram,
  personasDiagram,
];

/** Every diagram, the one that is shown first at the top. */
export const diagrams: readonly Diagram[] = [mapDiagram, ...mermaidDiagrams];
