import { message } from "../../grammar/message.ts";
import { withOuter } from "../../model/journey-map.ts";
import { across, type Band, type Span } from "./bands.ts";
import type { Across } from "./direction.ts";
import { gapBadge } from "./gap-badge.ts";
import type { Lane } from "./lane.ts";
import type { Sheet } from "./sheet.ts";
import { plain, svg, text } from "./svg.ts";
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
  const { theme, fromRight } = sheet;
  const path = withOuter(stage).toReversed();
  const [ground, ink] = path.length === 1 ? [theme.stage, theme.stageInk] : [theme.card, theme.ink];
  const own = across(from, to, band, sheet);
  const { left, width } = own;
  const told = path.map(({ label }) => label).join(" › ");
  const name = textBlock(nameOf(span, sheet), font, { width: width - 4 * padding, most: 4, align: "middle" });
  return {
    height: name.height + 2 * padding,
    draw: (top: number, height: number) =>
      svg(
        "g",
        { role: "listitem", "aria-label": told, "data-stage": stage.id },
        name.isCut ? svg("title", {}, text(stage.label)) : [],
        svg("path", { d: outline(own, top, height, fromRight), fill: ground, stroke: theme.cardEdge }),
        name.draw(left + 2 * padding, top + (height - name.height) / 2, ink),
        goesOn ? [] : gapBadge(stage, own, top, sheet),
      ),
  };
}

function nameOf({ stage: { label }, goesOn }: Span, sheet: Sheet): string {
  return goesOn ? sheet.say(message("{0} (continued)", label)) : label;
}

/** An arrow to the next one. */
function outline({ left, width }: Across, y: number, height: number, fromRight: boolean): string {
  const [begin, end, tip] = fromRight ? [left + width, left, -9] : [left, left + width, 9];
  const [bottom, middle] = [y + height, y + height / 2].map(plain);
  const [back, point, neck, notch] = [begin, end, end - tip, begin + tip].map(plain);
  return `M${back} ${plain(y)}H${neck}L${point} ${middle}L${neck} ${bottom}H${back}L${notch} ${middle}Z`;
}
