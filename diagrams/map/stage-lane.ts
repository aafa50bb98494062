import { message } from "../../grammar/message.ts";
import { withOuter } from "../../model/journey-map.ts";
import { type Band, leftOf, type Span } from "./bands.ts";
import { gapBadge } from "./gap-badge.ts";
import type { Lane } from "./lane.ts";
import { type Sheet, size } from "./sheet.ts";
import { svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";

const font = { size: 13, bold: true };
const padding = 8;
/** Room for the badges of those below. */
const betweenRows = 8;

/** The stages, each over its columns: those in another one below it, the others over the whole height. */
export const stageLane: Lane = {
  title: message("Stages"),

  layOut(band, sheet) {
    const rows = band.outer.map((row) => row.map((span) => stageCell(span, band, sheet)));
    const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
    const topOf = (level: number) =>
      heights.slice(0, level).reduce((sum, height) => sum + height + betweenRows, 0);
    const innermost = band.spans.map((span) => {
      const level = withOuter(span.stage).length - 1;
      return { ...stageCell(span, band, sheet), from: topOf(level) };
    });
    const height = Math.max(
      topOf(rows.length) - betweenRows,
      ...innermost.map((cell) => cell.from + cell.height),
    );
    return {
      height,
      draw: (top) => [
        ...rows.flatMap((row, level) => row.map((cell) => cell.draw(top + topOf(level), heights[level]!))),
        ...innermost.map((cell) => cell.draw(top + cell.from, height - cell.from)),
      ],
    };
  },
};

function stageCell(span: Span, band: Band, sheet: Sheet) {
  const { stage, from, to, goesOn } = span;
  const { theme } = sheet;
  const path = withOuter(stage).toReversed();
  const [ground, ink] = path.length === 1 ? [theme.stage, theme.stageInk] : [theme.card, theme.ink];
  const left = leftOf(from, band);
  const width = leftOf(to, band) - left - size.gap;
  const told = path.map(({ label }) => label).join(" › ");
  const name = textBlock(nameOf(span, sheet), font, { width: width - 4 * padding, most: 4, align: "middle" });
  return {
    height: name.height + 2 * padding,
    draw: (top: number, height: number) =>
      svg(
        "g",
        { role: "listitem", "aria-label": told, "data-stage": stage.id },
        name.isCut ? svg("title", {}, text(stage.label)) : [],
        svg("path", { d: outline(left, top, width, height), fill: ground, stroke: theme.cardEdge }),
        name.draw(left + 2 * padding, top + (height - name.height) / 2, ink),
        goesOn ? [] : gapBadge(stage, left + width - 10, top, sheet),
      ),
  };
}

function nameOf({ stage: { label }, goesOn }: Span, sheet: Sheet): string {
  return goesOn ? sheet.say(message("{0} (continued)", label)) : label;
}

/** An arrow to the right: one stage follows the other. */
function outline(x: number, y: number, width: number, height: number): string {
  const tip = 9;
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  return `M${x} ${y}H${right - tip}L${right} ${middle}L${right - tip} ${bottom}H${x}L${x + tip} ${middle}Z`;
}
