/** What Mermaid calls each of our diagrams. */
export const types: Readonly<Record<string, string>> = {
  journey: "journey",
  flow: "flowchart-v2",
  emotion: "xychart",
  priority: "quadrantChart",
  dropoff: "sankey",
  effort: "xychart",
  blueprint: "flowchart-v2",
  promises: "gantt",
  timeline: "timeline",
  personas: "mindmap",
};
