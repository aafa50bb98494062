import { message } from "../../grammar/message.ts";
import { drawBadge } from "./gap-badge.ts";
import { type Gaps, type Sheet, size } from "./sheet.ts";
import { type Svg, svg } from "./svg.ts";
import { textBlock } from "./text-block.ts";

const font = { size: 11 };
const mostTold = 60;
const columnWidth = 420;

/** The foot of a map: what the numbers of its marks stand for. */
export function footer(sheet: Sheet, width: number) {
  const { theme, say } = sheet;
  const told = sheet.gaps.slice(0, mostTold);
  if (told.length === 0) return { height: size.margin, draw: (): Svg[] => [] };
  const room = width - 2 * size.margin;
  const columns = Math.max(1, Math.floor(room / columnWidth));
  const each = room / columns;
  const title = textBlock(say(message("Gaps")), { size: 14, bold: true }, { width: room, most: 1 });
  const entries = told.map((gaps) => ({ gaps, block: entryBlock(gaps, sheet, each - 40) }));
  const total = entries.reduce((sum, { block }) => sum + rowHeight(block.height), 0);
  // Columns of about the same height, filled from the left.
  const places: { x: number; y: number }[] = [];
  let column = 0;
  let y = 0;
  for (const { block } of entries) {
    if (y > 0 && y + rowHeight(block.height) / 2 > total / columns && column < columns - 1) {
      column++;
      y = 0;
    }
    places.push({ x: size.margin + column * each, y });
    y += rowHeight(block.height);
  }
  const height = Math.max(...places.map((place, index) => place.y + rowHeight(entries[index]!.block.height)));
  const hidden = sheet.gaps.length - told.length;
  const rest = textBlock(hidden > 0 ? say(message("and {0} more places", hidden)) : "", font, {
    width: room,
    most: 1,
  });
  return {
    height: title.height + 12 + height + rest.height + size.margin,
    draw(top: number): Svg[] {
      const from = top + title.height + 12;
      return [
        ...title.draw(size.margin, top, theme.ink),
        ...entries.flatMap(({ gaps, block }, index) => {
          const { x, y } = places[index]!;
          return svg("g", { role: "listitem" }, [
            drawBadge(gaps, x + 12, from + y + 10, sheet),
            ...block.draw(x + 32, from + y, theme.ink),
          ]);
        }),
        ...rest.draw(size.margin, from + height, theme.faint),
      ];
    },
  };
}

function rowHeight(height: number): number {
  return Math.max(height, 24) + 8;
}

function entryBlock({ at, findings }: Gaps, { say }: Sheet, width: number) {
  const where = at ? `${at.label}: ` : "";
  return textBlock(where + findings.map((finding) => say(finding.message)).join(" "), font, {
    width,
    most: 10,
  });
}
