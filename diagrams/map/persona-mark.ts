import type { JourneyMap } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { type Svg, svg } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** How a persona is told from the others: by a shape as well as a colour. */
export interface PersonaMark {
  readonly colour: string;
  readonly shape: number;
}

/** The mark of a persona; that of the customer of a journey that names none is the first. */
export function markOf(persona: Persona | null, { personas }: JourneyMap, theme: Theme): PersonaMark {
  const index = Math.max(0, persona ? personas.indexOf(persona) : 0);
  return { colour: theme.personas[index % theme.personas.length]!, shape: shapeAt(index) };
}

/** Where the colours start over, the shapes do not. */
function shapeAt(index: number): number {
  return (index + Math.floor(index / shapes.length)) % shapes.length;
}

/** Around the middle, in a square from -1 to 1. */
const shapes = [
  "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z",
  "M-.88 -.88H.88V.88H-.88Z",
  "M0 -1.15L1.1 .85H-1.1Z",
  "M0 -1.25L1.25 0L0 1.25L-1.25 0Z",
  "M0 1.15L1.1 -.85H-1.1Z",
  "M-.4 -1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z",
];

export function drawMark(
  { colour, shape }: PersonaMark,
  x: number,
  y: number,
  radius: number,
  edge: string,
): Svg {
  return svg("path", {
    d: shapes[shape]!,
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${radius})`,
    fill: colour,
    stroke: edge,
    "stroke-width": Math.round((1.5 / radius) * 100) / 100,
  });
}

/** A line from the highest to the lowest of what many feel, with an end to each side. */
export function drawRange(x: number, top: number, bottom: number, colour: string): Svg {
  return svg("path", {
    d: `M${x - 4} ${top}h8M${x} ${top}V${bottom}M${x - 4} ${bottom}h8`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.5,
  });
}
