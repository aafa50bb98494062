import { type Band, startOf, widthOf } from "./bands.ts";
import { contentLanes, goalLane } from "./content-lanes.ts";
import { leftEdge } from "./direction.ts";
import { emotionLane } from "./emotion-lane.ts";
import type { LaidOutLane, Lane } from "./lane.ts";
import type { Block } from "./pages.ts";
import { type Sheet, size } from "./sheet.ts";
import { stageLane } from "./stage-lane.ts";
import { plain, type Svg, svg } from "./svg.ts";
import { type TextBlock, textBlock } from "./text-block.ts";
import { touchpointLane } from "./touchpoint-lane.ts";

const lanes: readonly Lane[] = [stageLane, goalLane, touchpointLane, emotionLane, ...contentLanes];

const betweenBands = 28;
const labelShape = { width: size.labels - 26, most: 3, align: "start" } as const;

interface Row {
  readonly title: string;
  readonly label: TextBlock;
  readonly lane: LaidOutLane;
  readonly height: number;
}

export interface LaidOutBand {
  readonly lanes: number;
  /** With so much air above and below what is in a lane. */
  withAir(air: number): Block;
}

/** Lays out the lanes of a band, below each other. */
export function layOutBand(band: Band, on: Sheet): LaidOutBand {
  const rows = lanes.flatMap((lane): Row[] => {
    const laidOut = band.columns.length > 0 ? lane.layOut(band, on) : null;
    if (!laidOut) return [];
    const title = on.say(lane.title);
    const label = textBlock(title, { size: 10.5, bold: true }, { ...labelShape, fromRight: on.fromRight });
    return [{ title, label, lane: laidOut, height: Math.max(laidOut.height, label.height) }];
  });
  const heightWith = (air: number) => rows.reduce((sum, { height }) => sum + height + 2 * air, 0);
  return {
    lanes: rows.length,
    withAir: (air) => ({
      height: heightWith(air) + betweenBands,
      draw(from) {
        let top = from;
        const bottom = from + heightWith(air);
        const [stages] = rows;
        const drawn = rows.map((row, index) => {
          const line = index > 0 ? [ruleAbove(top, band, on)] : [];
          const drawn = drawRow(row, line, top + air, on);
          top += row.height + 2 * air;
          return drawn;
        });
        const below = from + (stages?.height ?? 0) + 2 * air;
        return [...betweenStages(band, below, bottom, on), ...drawn];
      },
    }),
  };
}

function ruleAbove(top: number, band: Band, on: Sheet): Svg {
  const end = leftEdge(startOf(0, band) + widthOf(band), 0, on);
  return svg("path", {
    d: `M${leftEdge(size.margin, 0, on)} ${plain(top)}H${plain(end)}`,
    stroke: on.theme.rule,
    fill: "none",
  });
}

/** Lines that part the stages in all lanes below their names. */
function betweenStages({ spans, ...band }: Band, top: number, bottom: number, on: Sheet): Svg[] {
  const lines = spans.flatMap(({ from }) =>
    from > 0
      ? `M${plain(leftEdge(startOf(from, band) - size.gap / 2, 0, on))} ${plain(top)}V${plain(bottom)}`
      : [],
  );
  return lines.length > 0 ? [svg("path", { d: lines.join(""), stroke: on.theme.rule, fill: "none" })] : [];
}

function drawRow({ title, label, lane }: Row, line: Svg[], top: number, on: Sheet): Svg {
  return svg("g", { role: "list", "aria-label": title }, [
    ...line,
    ...label.draw(leftEdge(size.margin, labelShape.width, on), top, on.theme.faint),
    ...lane.draw(top),
  ]);
}
