import { message } from "../../grammar/message.ts";
import { type Band, leftOf, type Span } from "./bands.ts";
import { gapBadge } from "./gap-badge.ts";
import type { Lane } from "./lane.ts";
import { type Sheet, size } from "./sheet.ts";
import { svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";

const font = { size: 13, bold: true };
const padding = 8;

/** The stages, each over its columns, with the stage that it is part of. */
export const stageLane: Lane = {
  title: message("Stages"),

  layOut(band, sheet) {
    const cells = band.spans.map((span) => stageCell(span, band, sheet));
    const height = Math.max(...cells.map((cell) => cell.height)) + 2 * padding;
    return { height, draw: (top) => cells.map((cell) => cell.draw(top, height)) };
  },
};

function stageCell(span: Span, band: Band, sheet: Sheet) {
  const { stage, from, to, goesOn } = span;
  const { theme } = sheet;
  const left = leftOf(from, band);
  const width = leftOf(to, band) - left - size.gap;
  const name = textBlock(nameOf(span, sheet), font, { width: width - 4 * padding, most: 4, align: "middle" });
  return {
    height: name.height,
    draw: (top: number, height: number) =>
      svg(
        "g",
        { role: "listitem", "aria-label": stage.label, "data-stage": stage.id },
        name.isCut ? svg("title", {}, text(stage.label)) : [],
        svg("path", {
          d: outline(left, top, width, height),
          fill: theme.stage,
          stroke: theme.cardEdge,
        }),
        name.draw(left + 2 * padding, top + (height - name.height) / 2, theme.stageInk),
        goesOn ? [] : gapBadge(stage, left + width - 10, top, sheet),
      ),
  };
}

function nameOf({ stage, goesOn }: Span, sheet: Sheet): string {
  const whole = stage.outer ? `${stage.outer.label} › ${stage.label}` : stage.label;
  return goesOn ? sheet.say(message("{0} (continued)", whole)) : whole;
}

/** An arrow to the right: one stage follows the other. */
function outline(x: number, y: number, width: number, height: number): string {
  const tip = 9;
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  return `M${x} ${y}H${right - tip}L${right} ${middle}L${right - tip} ${bottom}H${x}L${x + tip} ${middle}Z`;
}
