/**
 * Colours that can be told apart on any ground, each with a sign of that colour. Older versions of Mermaid have no
 * legend: the sign stands in the title, before what is drawn so. The pastel is a ground for texts in ink.
 */
export const plotColours = [
  { sign: "🔵", colour: "#3b82d6", pastel: "#cfe0f6" },
  { sign: "🟠", colour: "#d9691a", pastel: "#f7dcc8" },
  { sign: "🟣", colour: "#8e5bd0", pastel: "#e2d5f3" },
  { sign: "🟢", colour: "#3a9a4b", pastel: "#cfe7d3" },
  { sign: "🔴", colour: "#d64545", pastel: "#f5d2d2" },
  { sign: "🟡", colour: "#a8860a", pastel: "#ebe2c0" },
] as const;

/** For texts on a ground of ours, which is pale whatever the page is like. */
export const ink = "#1d2129";
