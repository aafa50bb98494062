/**
 * Colours that can be told apart on any ground, each with a sign of that colour. Older versions of Mermaid have no
 * legend: the sign stands in the title, before what is drawn so.
 */
export const plotColours = [
  { sign: "🔵", colour: "#3b82d6" },
  { sign: "🟠", colour: "#d9691a" },
  { sign: "🟣", colour: "#8e5bd0" },
  { sign: "🟢", colour: "#3a9a4b" },
  { sign: "🔴", colour: "#d64545" },
  { sign: "🟡", colour: "#a8860a" },
] as const;

/** The setting by which a chart draws in these colours, one after the other. */
export const plotColorPalette = plotColours.map(({ colour }) => colour).join(", ");
