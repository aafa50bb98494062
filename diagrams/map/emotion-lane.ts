import { message } from "../../grammar/message.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { across, type Band, startOf } from "./bands.ts";
import { leftEdge } from "./direction.ts";
import { type Curve, curvesOf, feelTogether, type Point } from "./emotion-curves.ts";
import type { Lane } from "./lane.ts";
import { drawMark, drawRange, markOf } from "./persona-mark.ts";
import { type Sheet, size } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";
import type { Theme } from "./theme.ts";

const step = 30;
const margin = 14;
const scores = [5, 4, 3, 2, 1] as const;

/**
 * How each persona feels from touchpoint to touchpoint: one curve each, or one of many on average. Where nothing is
 * said, there is no point, and dashes lead over it.
 */
export const emotionLane: Lane = {
  title: message("How it feels"),

  layOut(band, sheet) {
    const curves = curvesOf(band.columns, sheet);
    if (curves.every(({ points }) => points.length === 0)) return null;
    const height = step * (scores.length - 1) + 2 * margin;
    return {
      height,
      draw(top) {
        const drawn = curves.map((curve) => drawCurve(curve, top, band, sheet));
        return [
          ...scores.flatMap((score) => scale(score, top, band, sheet)),
          ...drawn.flatMap(({ lines }) => lines),
          // No line lies over the mark of another persona.
          ...drawn.flatMap(({ marks }) => marks),
        ];
      },
    };
  },
};

const heightOf = (score: number, top: number) => top + margin + (5 - score) * step;

/** A line across for a score, with its face before it. */
function scale(score: number, top: number, band: Band, sheet: Sheet): Svg[] {
  const { theme } = sheet;
  const y = heightOf(score, top);
  const { left, width } = across(0, band.columns.length, band, sheet);
  return [
    svg("path", {
      d: `M${round(left)} ${round(y)}H${round(left + width)}`,
      stroke: theme.rule,
      "stroke-dasharray": score === 3 ? undefined : "2 4",
      fill: "none",
    }),
    face(score, leftEdge(startOf(0, band) - 14, 0, sheet), y, colourOf(score, theme)),
  ];
}

function colourOf(score: number, { good, faint, bad }: Theme): string {
  if (score === 3) return faint;
  return score > 3 ? good : bad;
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

function drawCurve({ persona, points }: Curve, top: number, band: Band, sheet: Sheet) {
  const { journey, theme } = sheet;
  const mark = markOf(persona, journey, theme);
  const middle = (band.columnWidth - size.gap) / 2;
  const places = points.map((point) => ({
    ...point,
    x: leftEdge(
      startOf(point.column, band) + middle + (point.place - (point.of - 1) / 2) * 2 * radius,
      0,
      sheet,
    ),
    y: heightOf(point.score, top),
  }));
  const ways = { known: "", guessed: "" };
  let from: (typeof places)[number] | undefined;
  for (const to of places) {
    if (from) ways[isGuessed(from, to, persona, band) ? "guessed" : "known"] += curveBetween(from, to);
    if (leadsOn(to.touchpoint)) from = to;
  }
  const stroke = { fill: "none", stroke: mark.colour, "stroke-width": 2.5 };
  return {
    lines: [
      ways.known ? svg("path", { d: ways.known, ...stroke }) : [],
      ways.guessed ? svg("path", { d: ways.guessed, ...stroke, "stroke-dasharray": "5 4" }) : [],
    ].flat(),
    marks: places.map((point) =>
      svg(
        "g",
        { role: "listitem", "data-touchpoint": point.touchpoint.id },
        svg("title", {}, text(told(point, persona, sheet))),
        point.range
          ? drawRange(point.x, heightOf(point.range[1], top), heightOf(point.range[0], top), mark.colour)
          : [],
        drawMark(mark, point.x, point.y, radius, theme.paper),
      ),
    ),
  };
}

function told({ score, range, touchpoint }: Point, persona: Persona | null, sheet: Sheet): string {
  const { say } = sheet;
  const who = persona?.label ?? say(feelTogether(sheet) ? message("On average") : message("The customer"));
  const feeling = range ? message("{0} of 5, from {1} to {2}", score, ...range) : message("{0} of 5", score);
  return `${who}: ${say(feeling)} · ${touchpoint.label}`;
}

/** Whether somebody meets touchpoints on the way from one point to the next, and nothing says how that feels. */
function isGuessed(from: Point, to: Point, persona: Persona | null, { columns }: Band): boolean {
  return columns
    .slice(from.column + 1, to.column)
    .some(
      ({ touchpoint }) =>
        touchpoint && leadsOn(touchpoint) && (persona === null || touchpoint.personas.includes(persona)),
    );
}

/** Where a journey is left for good, the curve branches off, and goes on from before. */
function leadsOn({ declared }: Touchpoint): boolean {
  return !declared.exit || declared.next !== undefined;
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
