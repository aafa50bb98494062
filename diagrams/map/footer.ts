import { message } from "../../grammar/message.ts";
import { type Across, leftEdge } from "./direction.ts";
import { drawBadge } from "./gap-badge.ts";
import type { Block } from "./pages.ts";
import { type Gaps, type Sheet, size } from "./sheet.ts";
import { type Svg, svg } from "./svg.ts";
import { lineHeight, textBlock } from "./text-block.ts";

const font = { size: 11 };
const mostTold = 60;
/** So many of a place stay together, however long they are, on the smallest sheet. */
const mostTogether = 6;
const columnWidth = 420;
/** Left of a text, for its mark. */
const indent = 32;
const between = 10;

/**
 * The foot of a map: what the numbers of its marks stand for.
 * @param highest how high a part of it may be; it has as many as it takes
 * @param room for its first part
 */
export function footer(sheet: Sheet, width: number, highest: number, room = highest): Block[] {
  const told = sheet.gaps.slice(0, mostTold);
  if (told.length === 0) return [];
  const across = width - 2 * size.margin;
  const columns = columnsIn(across);
  const entries = told.flatMap((gaps) => entriesOf(gaps, sheet, across / columns));
  const title = titleBlock(sheet, across);
  return [
    ...inParts(entries, columns, room - title.height, highest).map((part, index) => {
      const list = inColumns(part, columns, across / columns, sheet);
      return index > 0 ? list : stacked(title, list);
    }),
    ...restBlock(sheet, across),
  ];
}

/** About how high the foot will be: findings usually take two lines, and their place one. */
export function usualHeight({ gaps }: Sheet, width: number): number {
  const told = gaps.slice(0, mostTold);
  const lines = told.reduce((sum, { findings }) => sum + 1 + 2 * findings.length, 0);
  const total = lines * font.size * lineHeight + told.length * between;
  return total / columnsIn(width - 2 * size.margin);
}

function columnsIn(room: number): number {
  return Math.max(1, Math.floor(room / columnWidth));
}

interface Entry {
  readonly height: number;
  draw(left: number, y: number): Svg;
}

function titleBlock(sheet: Sheet, width: number): Block {
  const { theme, fromRight, say } = sheet;
  const shape = { width, most: 1, align: "start", fromRight } as const;
  const title = textBlock(say(message("Gaps")), { size: 14, bold: true }, shape);
  return {
    height: title.height + 12,
    draw: (top) => title.draw(leftEdge(size.margin, width, sheet), top, theme.ink),
  };
}

/** A place with what is wrong there; where that is much, the place once more with the rest. */
function entriesOf(gaps: Gaps, sheet: Sheet, width: number): Entry[] {
  const { at, findings } = gaps;
  return Array.from({ length: Math.ceil(findings.length / mostTogether) }, (_, part) => {
    const together = findings.slice(part * mostTogether, (part + 1) * mostTogether);
    const name = part > 0 && at ? sheet.say(message("{0} (continued)", at.label)) : at?.label;
    return entryBlock({ ...gaps, findings: together }, name, sheet, width);
  });
}

/** Findings below each other, under the name of their place. */
function entryBlock(gaps: Gaps, name: string | undefined, sheet: Sheet, width: number): Entry {
  const { theme, fromRight, say } = sheet;
  const shape = { width: width - indent - size.gap, align: "start", fromRight } as const;
  const where = name ? textBlock(name, { ...font, bold: true }, { ...shape, most: 2 }) : null;
  const findings = gaps.findings.map((finding) =>
    textBlock(say(finding.message), font, { ...shape, most: 6, isSentence: true }),
  );
  const lines = [...(where ? [where] : []), ...findings];
  const height = lines.reduce((sum, line) => sum + line.height + 2, 0);
  return {
    height: Math.max(height, 24) + between,
    draw(left, y) {
      const own: Across = { left, width };
      let top = y;
      const texts = lines.map((line) => {
        const drawn = line.draw(leftEdge(indent, shape.width, sheet, own), top, theme.ink);
        top += line.height + 2;
        return drawn;
      });
      return svg("g", { role: "listitem" }, [
        svg("g", { "data-gap": gaps.number }, drawBadge(gaps, leftEdge(12, 0, sheet, own), y + 10, sheet)),
        ...texts.flat(),
      ]);
    },
  };
}

/** As many entries as fit beside and below each other, and then as many again. */
function inParts(entries: readonly Entry[], columns: number, room: number, highest: number): Entry[][] {
  const parts: Entry[][] = [[]];
  let sum = 0;
  for (const entry of entries) {
    // Columns are seldom of the same height.
    const most = parts.length === 1 ? room : highest;
    if (sum > 0 && (sum + entry.height) / columns + entry.height > most) {
      parts.push([]);
      sum = 0;
    }
    parts.at(-1)!.push(entry);
    sum += entry.height;
  }
  return parts;
}

/** Columns of about the same height, filled from the left. */
function inColumns(entries: readonly Entry[], columns: number, width: number, sheet: Sheet): Block {
  const total = entries.reduce((sum, { height }) => sum + height, 0);
  const places: { x: number; y: number }[] = [];
  let column = 0;
  let y = 0;
  for (const { height } of entries) {
    if (y > 0 && y + height / 2 > total / columns && column < columns - 1) {
      column++;
      y = 0;
    }
    places.push({ x: leftEdge(size.margin + column * width, width, sheet), y });
    y += height;
  }
  return {
    height: Math.max(...places.map((place, index) => place.y + entries[index]!.height)),
    draw: (top) => [
      svg(
        "g",
        { role: "list", "aria-label": sheet.say(message("Gaps")) },
        entries.map((entry, index) => entry.draw(places[index]!.x, top + places[index]!.y)),
      ),
    ],
  };
}

function restBlock(sheet: Sheet, width: number): Block[] {
  const { gaps, theme, fromRight, say } = sheet;
  const hidden = gaps.length - mostTold;
  if (hidden <= 0) return [];
  const more = hidden === 1 ? message("and one more place") : message("and {0} more places", hidden);
  const rest = textBlock(say(more), font, { width, most: 1, align: "start", fromRight });
  return [
    { height: rest.height, draw: (top) => rest.draw(leftEdge(size.margin, width, sheet), top, theme.faint) },
  ];
}

function stacked(upper: Block, lower: Block): Block {
  return {
    height: upper.height + lower.height,
    draw: (top) => [...upper.draw(top), ...lower.draw(top + upper.height)],
  };
}
