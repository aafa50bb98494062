import { message } from "../../grammar/message.ts";
import { emotionOf } from "../../model/emotions.ts";
import { mostPersonas } from "../../model/flow.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { type Band, leftOf, widthOf } from "./bands.ts";
import type { Lane } from "./lane.ts";
import { drawMark, markOf } from "./persona-mark.ts";
import { type Sheet, size } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";

const step = 30;
const margin = 14;
const scores = [5, 4, 3, 2, 1] as const;

/** How each persona feels from touchpoint to touchpoint: one curve each. Where nothing is said, there is no point, and dashes lead over it. */
export const emotionLane: Lane = {
  title: message("How it feels"),

  layOut(band, sheet) {
    const curves = curvesOf(band, sheet);
    if (curves.every(({ points }) => points.length === 0)) return null;
    const height = step * (scores.length - 1) + 2 * margin;
    return {
      height,
      draw: (top) => [
        ...scores.flatMap((score) => scale(score, top, band, sheet)),
        ...curves.flatMap((curve) => drawCurve(curve, top, band, sheet)),
      ],
    };
  },
};

interface Point {
  readonly column: number;
  readonly score: number;
  readonly touchpoint: Touchpoint;
  /** How many personas feel the same there, and which of them this is: they stand beside each other. */
  readonly of: number;
  readonly place: number;
}

interface Curve {
  readonly persona: Persona | null;
  readonly points: readonly Point[];
}

function curvesOf({ columns }: Band, sheet: Sheet): Curve[] {
  const personas = sheet.personas.length > 0 ? sheet.personas.slice(0, mostPersonas) : [null];
  const scoreOf = (touchpoint: Touchpoint | null, persona: Persona | null) =>
    touchpoint && (persona === null || touchpoint.personas.includes(persona))
      ? emotionOf(touchpoint, persona)
      : null;
  return personas.map((persona) => ({
    persona,
    points: columns.flatMap(({ touchpoint }, column): Point[] => {
      const score = scoreOf(touchpoint, persona);
      if (score === null || !touchpoint) return [];
      const same = personas.filter((other) => scoreOf(touchpoint, other) === score);
      return [{ column, score, touchpoint, of: same.length, place: same.indexOf(persona) }];
    }),
  }));
}

const heightOf = (score: number, top: number) => top + margin + (5 - score) * step;

/** A line across for a score, with its face at the left. */
function scale(score: number, top: number, band: Band, { theme }: Sheet): Svg[] {
  const y = heightOf(score, top);
  const left = leftOf(0, band);
  return [
    svg("path", {
      d: `M${left} ${y}H${left + widthOf(band)}`,
      stroke: theme.rule,
      "stroke-dasharray": score === 3 ? undefined : "2 4",
      fill: "none",
    }),
    face(score, left - 14, y, theme.faint),
  ];
}

/** A face from angry to delighted. */
function face(score: number, x: number, y: number, colour: string): Svg {
  const smile = (score - 3) * 2;
  return svg("path", {
    d: `M8 0A8 8 0 1 1 -8 0A8 8 0 1 1 8 0M-3 -2.5h.01M3 -2.5h.01M-4 ${3 - smile / 2}Q0 ${3 + smile} 4 ${3 - smile / 2}`,
    transform: `translate(${x} ${y})`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.4,
    "stroke-linecap": "round",
  });
}

const radius = 6;

function drawCurve({ persona, points }: Curve, top: number, band: Band, sheet: Sheet): Svg[] {
  const { journey, theme } = sheet;
  const mark = markOf(persona, journey, theme);
  const places = points.map((point) => ({
    ...point,
    x:
      leftOf(point.column, band) +
      (band.columnWidth - size.gap) / 2 +
      (point.place - (point.of - 1) / 2) * 2 * radius,
    y: heightOf(point.score, top),
  }));
  const who = persona?.label ?? sheet.say(message("The customer"));
  const lines = { known: "", guessed: "" };
  for (const [index, to] of places.entries()) {
    const from = places[index - 1];
    if (from) lines[isGuessed(from, to, persona, band) ? "guessed" : "known"] += curveBetween(from, to);
  }
  const stroke = { fill: "none", stroke: mark.colour, "stroke-width": 2.5 };
  return [
    lines.known ? svg("path", { d: lines.known, ...stroke }) : [],
    lines.guessed ? svg("path", { d: lines.guessed, ...stroke, "stroke-dasharray": "5 4" }) : [],
    ...places.map(({ x, y, score, touchpoint }) =>
      svg(
        "g",
        { role: "listitem", "data-touchpoint": touchpoint.id },
        svg("title", {}, text(`${who}: ${sheet.say(message("{0} of 5", score))} · ${touchpoint.label}`)),
        drawMark(mark, x, y, radius, theme.paper),
      ),
    ),
  ].flat();
}

/** Whether somebody meets touchpoints on the way from one point to the next, and nothing says how that feels. */
function isGuessed(from: Point, to: Point, persona: Persona | null, { columns }: Band): boolean {
  return columns
    .slice(from.column + 1, to.column)
    .some(({ touchpoint }) => touchpoint && (persona === null || touchpoint.personas.includes(persona)));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function curveBetween(from: Place, to: Place): string {
  const middle = round((from.x + to.x) / 2);
  return `M${round(from.x)} ${round(from.y)}C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
