import { type Language, localise, message } from "../../grammar/message.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { textWidth } from "../text/text-width.ts";
import { type Layout, layOut } from "./dropoff/layout.ts";
import type { Point } from "./dropoff/points.ts";
import { type Stream, streamsOf } from "./dropoff/streams.ts";
import { streamsByStage } from "./dropoff/streams-by-stage.ts";
import { type Drawing, fewerAndFewer, firstThatFits } from "./limits.ts";
import { mermaidText } from "./mermaid-text.ts";
import { touchpointsOf } from "./moments.ts";
import { seenInSankey } from "./sankey-name.ts";
import { type Settings, withSettings } from "./settings.ts";
import { headline, shortened } from "./short-text.ts";
import { toldApart } from "./told-apart.ts";

/** How many of a hundred customers come how far, and where they leave: the shares of `next`, multiplied through. */
export const dropoffDiagram: MermaidDiagram = {
  name: "dropoff",
  title: message("Drop-off"),
  shows: message("How many of a hundred customers come how far, and where they leave."),
  takes: ["persona"],

  print(subject) {
    const isTold = touchpointsOf(subject).some(({ declared }) => declared.next || declared.exit);
    return isTold ? firstThatFits(drawings(subject)) : printNothing(subject);
  },
};

function* drawings(subject: Subject): Generator<Drawing> {
  const streams = streamsOf(subject);
  if (touchpointsOf(subject).length <= most.touchpoints) yield { source: printSankey(subject, streams) };
  for (const some of fewerAndFewer(Math.min(subject.journey.stages.length, most.stages)))
    yield { source: printSankey(subject, streamsByStage(subject, streams, some)) };
}

const most = { touchpoints: 30, stages: 20 };

function printSankey(subject: Subject, streams: readonly Stream[]): string {
  const layout = layOut(streams);
  const gap = gapFor(layout, subject.language);
  const labels = labelsOf(subject, streams, layout, gap);
  const width = gap * layout.last + barWidth;
  const name = (point: Point) => `"${mermaidText(labels.get(point)!, "sankey name")}"`;
  return sankey(
    { width, height: 240 + 60 * layout.rows, showValues: false, nodePadding: 24, labelStyle: "outlined" },
    streams.map(({ from, to, percent }) => `${name(from)},${name(to)},${tenths(percent)}`),
  );
}

const barWidth = 10;
const font = { size: 14 };
/** Between two columns. */
const usualGap = 250;
/** What a name has at least beside a note, and beside a note and a figure. */
const leastRoom = { name: 80, nameAndFigure: 160 };

/** Between two columns, wherever notes leave too little of names, more than usual. */
function gapFor({ columns, last }: Layout, language: Language): number {
  const needs = Array.from(columns, ([point, column]) => {
    if (!point.noted) return 0;
    const note = textWidth(saidOf(point, "", language), font) + 2 * barWidth;
    return isInMiddle(column, last) ? 2 * (leastRoom.name + note) : leastRoom.nameAndFigure + note;
  });
  return Math.ceil(Math.max(usualGap, ...needs));
}

/**
 * Older versions of Mermaid write to the right of a column in the left half, and to the left in the other: the two
 * columns in the middle share the room between them.
 */
function isInMiddle(column: number, last: number): boolean {
  const middle = Math.floor(last / 2);
  return column === middle || column === middle + 1;
}

function saidOf({ noted }: Point, name: string, language: Language): string {
  return noted ? localise(noted(name), language) : name;
}

/** Each with how many come by, where that is not clear from where all of them come from. */
function labelsOf(
  { language }: Subject,
  streams: readonly Stream[],
  layout: Layout,
  gap: number,
): Map<Point, string> {
  const { columns, percents, assumed, last } = layout;
  const arriving = Map.groupBy(streams, ({ to }) => to);
  const points = [...columns.keys()];
  const figureAt = (point: Point) => {
    const [first, ...others] = arriving.get(point) ?? [];
    const figure = figured(percents.get(point)!);
    const isClear = first && others.length === 0 && figured(percents.get(first.from)!) === figure;
    const about = assumed.has(point) && figure < 100 ? "≈ " : "";
    return isClear ? "" : ` · ${about}${localise(message("{0} %", figure), language)}`;
  };
  const isTight = (point: Point) => isInMiddle(columns.get(point)!, last);
  const roomAt = (point: Point) => (isTight(point) ? gap / 2 : gap) - 2 * barWidth;
  const figures = new Map(
    points.map((point) => {
      const figure = figureAt(point);
      const fits = textWidth(saidOf(point, point.label, language) + figure, font) <= roomAt(point);
      return [point, fits || !isTight(point) ? figure : ""];
    }),
  );
  const names = toldApart(points, (point) => {
    const room = roomAt(point) - textWidth(saidOf(point, "", language) + figures.get(point)!, font);
    // An ellipsis of dots needs no escape.
    const name = seenInSankey(shortened(point.label, (room * 12) / font.size)).replace(/…$/, "...");
    return saidOf(point, name, language);
  });
  return new Map(points.map((point) => [point, `${names.get(point)}${figures.get(point)}`]));
}

/** Few count more exactly. */
function figured(percent: number): number {
  return percent < 10 ? tenths(percent) : Math.round(percent);
}

function tenths(percent: number): number {
  return Math.round(percent * 10) / 10;
}

function printNothing(subject: Subject): string {
  const says = message("no touchpoint says yet how many go where, or leave");
  const names = [headline(subject, [], 340), localise(says, subject.language)];
  return sankey({ width: 800, height: 120, showValues: false }, [
    `${names.map((name) => `"${mermaidText(name, "sankey name")}"`).join(",")},100`,
  ]);
}

function sankey(settings: Settings, rows: readonly string[]): string {
  // Mermaid lays streams over names and ground as ink on paper, which nobody sees where the ground is dark.
  const themeCSS = ".link { mix-blend-mode: normal !important; stroke-opacity: 0.25 !important; }";
  return withSettings({ sankey: settings, themeCSS }, ["sankey-beta", "", ...rows]);
}
