import { message } from "../../grammar/message.ts";
import type { SvgDiagram } from "../diagram.ts";
import { type Band, bandsOf, columnsOf, leftOf, widthOf } from "./bands.ts";
import { contentLanes, goalLane } from "./content-lanes.ts";
import { emotionLane } from "./emotion-lane.ts";
import { fontFamily } from "./fonts.ts";
import { footer, usualHeight } from "./footer.ts";
import { header } from "./header.ts";
import type { LaidOutLane, Lane } from "./lane.ts";
import { type Block, inOneRoll, onPages, pageFoot, roomBelow } from "./pages.ts";
import { type Sheet, sheet, size } from "./sheet.ts";
import { stageLane } from "./stage-lane.ts";
import { summary } from "./summary.ts";
import { type Svg, svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";
import { themes } from "./theme.ts";
import { touchpointLane } from "./touchpoint-lane.ts";

const lanes: readonly Lane[] = [stageLane, goalLane, touchpointLane, emotionLane, ...contentLanes];

/** As wide as an A3 sheet that lies is for its height. */
const shape = Math.SQRT2;

/**
 * The whole of a journey as one picture: stages and touchpoints from left to right, what is known of them in lanes
 * below.
 */
export const mapDiagram: SvgDiagram = {
  name: "map",
  title: message("Map"),
  shows: message(
    "Everything that is known of the journey: stages, touchpoints, feelings, promises, figures and the work behind them, with the gaps where they are.",
  ),
  takes: ["persona"],

  draw(subject, theme) {
    const on = sheet(subject, themes[theme]);
    return picture(on, theme === "print" ? onPaper(on) : onScreen(on));
  },
};

interface Layout {
  readonly width: number;
  readonly height: number;
  draw(): Svg[];
}

/**
 * The layout whose shape is nearest to a sheet of paper. How high a band will be is taken from the first columns: laying
 * out each possibility would take too long while somebody types.
 */
function onScreen(on: Sheet): Layout {
  const columns = columnsOf(on);
  const sample = bandsOf(columns, fewest * 5)[0]!;
  const bandHeight = layOutBand(sample, on).height;
  let best = { bands: [] as readonly Band[], distance: Number.POSITIVE_INFINITY };
  for (let count = 1; count === 1 || count <= columns.length / fewest; count++) {
    const bands = bandsOf(columns, Math.ceil(columns.length / count));
    const width = widthFor(bands);
    const distance = distanceFrom({ width, height: bands.length * bandHeight + usualHeight(on, width) });
    if (distance > best.distance) break;
    best = { bands, distance };
  }
  return inBands(best.bands, on);
}

/** So few columns always stand beside each other. */
const fewest = 6;

function distanceFrom({ width, height }: Pick<Layout, "width" | "height">): number {
  return Math.abs(Math.log(width / height / shape));
}

function inBands(bands: readonly Band[], on: Sheet): Layout {
  const width = widthFor(bands);
  const laidOut = bands.map((band) => layOutBand(band, on));
  const roll = inOneRoll([header(on, width), ...laidOut, ...footer(on, width, Number.POSITIVE_INFINITY)]);
  return { ...roll, width, height: roll.height + size.margin };
}

function widthFor(bands: readonly Band[]): number {
  const widest = Math.max(...bands.map((band) => widthOf(band)));
  return leftOf(0, bands[0]!) + Math.max(widest, 4 * size.columnWidth) + size.margin;
}

/** On A3, letters are as large as those of a footnote with so many columns on a sheet. */
const onPaperAtMost = 14;
/** A stage that would leave more of a sheet empty is parted. */
const onPaperAtLeast = 10;

/**
 * One sheet of paper where letters stay as large; otherwise several, below each other. Sheets are larger only where
 * what is said at one touchpoint alone would not fit.
 */
function onPaper(on: Sheet): Layout {
  const bands = bandsOf(columnsOf(on), onPaperAtMost, onPaperAtLeast);
  const laidOut = bands.map((band) => layOutBand(band, on));
  const highest = Math.max(...laidOut.map(({ height }) => height)) + size.margin + pageFoot;
  const full = leftOf(onPaperAtMost, size) - size.gap + size.margin;
  const together = inBands(bands, on);
  const one = Math.max(together.width, (together.height + pageFoot) * shape);
  const width = one <= full ? one : Math.max(full, together.width, highest * shape);
  const pageHeight = width / shape;
  const page = pageHeight - size.margin - pageFoot;
  const upper = [header(on, width), ...laidOut];
  const left = roomBelow(upper, pageHeight);
  const foot = footer(on, width, page, left > page / 4 ? left : page);
  return { ...onPages([...upper, ...foot], width, pageHeight, on), width };
}

const betweenBands = 28;

function layOutBand(band: Band, on: Sheet): Block {
  const rows = lanes.flatMap((lane) => {
    const laidOut = band.columns.length > 0 ? lane.layOut(band, on) : null;
    return laidOut ? [{ lane, laidOut }] : [];
  });
  const height = rows.reduce((sum, { laidOut }) => sum + laidOut.height + 2 * size.lane, 0);
  return {
    height: height + betweenBands,
    draw(from) {
      let top = from;
      return rows.map(({ lane, laidOut }, index) => {
        const drawn = drawLane(lane, laidOut, band, top, index > 0, on);
        top += laidOut.height + 2 * size.lane;
        return drawn;
      });
    },
  };
}

function drawLane(
  { title }: Lane,
  laidOut: LaidOutLane,
  band: Band,
  top: number,
  hasLine: boolean,
  { theme, say }: Sheet,
): Svg {
  const label = textBlock(say(title), { size: 10.5, bold: true }, { width: size.labels - 26, most: 3 });
  return svg("g", { role: "list", "aria-label": say(title) }, [
    ...(hasLine
      ? [
          svg("path", {
            d: `M${size.margin} ${top}H${leftOf(0, band) + widthOf(band)}`,
            stroke: theme.rule,
            fill: "none",
          }),
        ]
      : []),
    ...label.draw(size.margin, top + size.lane, theme.faint),
    ...laidOut.draw(top + size.lane),
  ]);
}

/** The whole, with what a reader who does not see it is told. */
function picture(on: Sheet, { width, height, draw }: Layout): string {
  const { label, id } = on.journey.declared;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "graphics-document document",
      "font-family": fontFamily,
    },
    svg("title", {}, text(label || id)),
    svg("desc", {}, text(on.say(summary(on)))),
    svg("rect", { ...size, fill: on.theme.paper }),
    ...draw(),
  );
}
