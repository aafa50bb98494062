import { message } from "../../grammar/message.ts";
import type { SvgDiagram } from "../diagram.ts";
import { type Band, bandsOf, columnsOf, leftOf } from "./bands.ts";
import { contentLanes, goalLane } from "./content-lanes.ts";
import { emotionLane } from "./emotion-lane.ts";
import { footer } from "./footer.ts";
import { header } from "./header.ts";
import { widthOf } from "./items-lane.ts";
import type { LaidOutLane, Lane } from "./lane.ts";
import { type Sheet, sheet, size } from "./sheet.ts";
import { stageLane } from "./stage-lane.ts";
import { type Svg, svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";
import { themes } from "./theme.ts";
import { touchpointLane } from "./touchpoint-lane.ts";

const lanes: readonly Lane[] = [stageLane, goalLane, touchpointLane, emotionLane, ...contentLanes];

/** As wide as an A3 sheet that lies is for its height. */
const shape = Math.SQRT2;

const fontFamily =
  "Inter, 'Segoe UI', 'Helvetica Neue', Roboto, Arial, 'Noto Sans', 'Noto Sans CJK JP', sans-serif";

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

  draw: (subject, theme) => layOut(sheet(subject, themes[theme])).draw(),
};

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bandHeight: number;
  draw(): string;
}

/**
 * The layout whose shape is nearest to a sheet of paper. How high a band will be is taken from one that holds all:
 * laying out each possibility would take too long while somebody types.
 */
function layOut(on: Sheet): Layout {
  const columns = columnsOf(on);
  const all = inBands(bandsOf(columns, columns.length || 1), on);
  if (columns.length <= fewest) return all;
  let best = { each: columns.length, distance: distanceFrom(all) };
  for (let each = fewest; each < columns.length; each++) {
    const bands = bandsOf(columns, each);
    const longest = Math.max(...bands.map((band) => band.columns.length));
    const height = all.height + (bands.length - 1) * all.bandHeight;
    const distance = distanceFrom({ width: widthFor(longest), height });
    if (distance < best.distance) best = { each, distance };
  }
  return best.each === columns.length ? all : inBands(bandsOf(columns, best.each), on);
}

/** So few columns always stand beside each other. */
const fewest = 6;

function distanceFrom({ width, height }: Pick<Layout, "width" | "height">): number {
  return Math.abs(Math.log(width / height / shape));
}

function widthFor(columns: number): number {
  return leftOf(Math.max(4, columns)) - size.gap + size.margin;
}

function inBands(bands: readonly Band[], on: Sheet): Layout {
  const width = widthFor(Math.max(...bands.map(({ columns }) => columns.length)));
  const head = header(on, width);
  const foot = footer(on, width);
  const laidOut = bands.map((band) => layOutBand(band, on));
  const height = head.height + laidOut.reduce((sum, band) => sum + band.height, 0) + foot.height;
  return {
    width,
    height,
    bandHeight: laidOut[0]?.height ?? 0,
    draw() {
      let top = head.height;
      const inner = laidOut.flatMap((band) => {
        const drawn = band.draw(top);
        top += band.height;
        return drawn;
      });
      return picture(on, width, Math.ceil(height), [...head.draw(), ...inner, ...foot.draw(top)]);
    },
  };
}

const betweenBands = 28;

function layOutBand(band: Band, on: Sheet) {
  const rows = lanes.flatMap((lane) => {
    const laidOut = band.columns.length > 0 ? lane.layOut(band, on) : null;
    return laidOut ? [{ lane, laidOut }] : [];
  });
  const height = rows.reduce((sum, { laidOut }) => sum + laidOut.height + 2 * size.lane, 0);
  return {
    height: height + betweenBands,
    draw(from: number): Svg[] {
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
            d: `M${size.margin} ${top}H${leftOf(0) + widthOf(band)}`,
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
function picture(
  { journey, theme, gaps, say }: Sheet,
  width: number,
  height: number,
  inner: readonly Svg[],
): string {
  const { label, id } = journey.declared;
  const told = message(
    "{0} stages, {1} touchpoints and {2} places with gaps.",
    journey.stages.length,
    journey.touchpoints.length,
    gaps.length,
  );
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "graphics-document document",
      "font-family": fontFamily,
    },
    svg("title", {}, text(label || id)),
    svg("desc", {}, text(say(told))),
    svg("rect", { width, height, fill: theme.paper }),
    ...inner,
  );
}
