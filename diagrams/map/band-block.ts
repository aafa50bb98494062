import { type Band, leftOf, widthOf } from "./bands.ts";
import { contentLanes, goalLane } from "./content-lanes.ts";
import { emotionLane } from "./emotion-lane.ts";
import type { LaidOutLane, Lane } from "./lane.ts";
import type { Block } from "./pages.ts";
import { type Sheet, size } from "./sheet.ts";
import { stageLane } from "./stage-lane.ts";
import { type Svg, svg } from "./svg.ts";
import { type TextBlock, textBlock } from "./text-block.ts";
import { touchpointLane } from "./touchpoint-lane.ts";

const lanes: readonly Lane[] = [stageLane, goalLane, touchpointLane, emotionLane, ...contentLanes];

const betweenBands = 28;

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
    const label = textBlock(title, { size: 10.5, bold: true }, { width: size.labels - 26, most: 3 });
    return [{ title, label, lane: laidOut, height: Math.max(laidOut.height, label.height) }];
  });
  return {
    lanes: rows.length,
    withAir: (air) => ({
      height: rows.reduce((sum, { height }) => sum + height + 2 * air, 0) + betweenBands,
      draw(from) {
        let top = from;
        return rows.map((row, index) => {
          const line = index > 0 ? [ruleAbove(top, band, on)] : [];
          const drawn = drawRow(row, line, top + air, on);
          top += row.height + 2 * air;
          return drawn;
        });
      },
    }),
  };
}

function ruleAbove(top: number, band: Band, { theme }: Sheet): Svg {
  return svg("path", {
    d: `M${size.margin} ${top}H${leftOf(0, band) + widthOf(band)}`,
    stroke: theme.rule,
    fill: "none",
  });
}

function drawRow({ title, label, lane }: Row, line: Svg[], top: number, { theme }: Sheet): Svg {
  return svg("g", { role: "list", "aria-label": title }, [
    ...line,
    ...label.draw(size.margin, top, theme.faint),
    ...lane.draw(top),
  ]);
}
