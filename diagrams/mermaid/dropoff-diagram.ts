import { localise, message } from "../../grammar/message.ts";
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
  const labels = labelsOf(subject, streams, layout);
  const width = gap * layout.last + barWidth;
  const name = (point: Point) => `"${mermaidText(labels.get(point)!, "sankey name")}"`;
  return sankey(
    { width, height: 240 + 60 * layout.rows, showValues: false, nodePadding: 24, labelStyle: "outlined" },
    streams.map(({ from, to, percent }) => `${name(from)},${name(to)},${tenths(percent)}`),
  );
}

/** Between two columns. */
const gap = 250;
const barWidth = 10;
const font = { size: 14 };

/** Each with how many come by, where that is not clear from where all of them come from. */
function labelsOf({ language }: Subject, streams: readonly Stream[], layout: Layout): Map<Point, string> {
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
  // Older versions of Mermaid write to the right of a column in the left half, and to the left in the other: the
  // two columns in the middle share the room between them.
  const middle = Math.floor(last / 2);
  const isInMiddle = (point: Point) => [middle, middle + 1].includes(columns.get(point)!);
  const roomAt = (point: Point) => (isInMiddle(point) ? gap / 2 : gap) - 2 * barWidth;
  const figures = new Map(
    points.map((point) => {
      const figure = figureAt(point);
      const fits = textWidth(point.label + figure, font) <= roomAt(point);
      return [point, fits || !isInMiddle(point) ? figure : ""];
    }),
  );
  const names = toldApart(points, (point) => {
    const room = roomAt(point) - textWidth(figures.get(point)!, font);
    // An ellipsis of dots needs no escape.
    return seenInSankey(shortened(point.label, (room * 12) / font.size)).replace(/…$/, "...");
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
