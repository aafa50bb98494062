import { type Message, message } from "../../grammar/message.ts";
import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import { across } from "./bands.ts";
import { type Across, isFromRight } from "./direction.ts";
import { type IconName, icon } from "./icons.ts";
import type { LaidOutLane, Lane } from "./lane.ts";
import type { Sheet } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";
import { lineHeight, type TextBlock, textBlock } from "./text-block.ts";
import type { Theme } from "./theme.ts";

/** Something that is said of a touchpoint or stage, with a sign of what it is. */
export interface Item {
  readonly icon: IconName;
  readonly tone: "good" | "warning" | "bad" | "faint";
  readonly text: string;
  /** What sign and colour say, where the text does not. */
  readonly means?: Message;
}

export interface ItemsOf {
  stage?(stage: Stage, sheet: Sheet): readonly Item[];
  touchpoint?(touchpoint: Touchpoint, sheet: Sheet): readonly Item[];
}

/** Between the parts of an item; a line may end behind it, and not before. */
export const separator = "\u00a0· ";

/** A few words that stay in one line. */
export function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

const font = { size: 11 };
const sign = 12;
const indent = sign + 4;
const mostLines = 6;
/** Of one place, so many are shown. */
const mostItems = 8;

/**
 * A lane of short texts: those of stages over the width of their columns, outer ones first, those of touchpoints
 * below, in theirs.
 */
export function itemsLane(title: Message, { stage: ofStage, touchpoint: ofTouchpoint }: ItemsOf): Lane {
  return {
    title,
    layOut(band, sheet) {
      // Most places have nothing in most lanes.
      const cellOf = (place: Stage | Touchpoint, items: readonly Item[] = [], from: number, to: number) =>
        items.length > 0 ? [cell(place, items, across(from, to, band, sheet), sheet)] : [];
      const wide = [...band.outer, band.spans].map((row) =>
        row.flatMap(({ stage, from, to, goesOn }) =>
          goesOn ? [] : cellOf(stage, ofStage?.(stage, sheet), from, to),
        ),
      );
      const narrow = band.columns.flatMap(({ touchpoint }, index) =>
        touchpoint ? cellOf(touchpoint, ofTouchpoint?.(touchpoint, sheet), index, index + 1) : [],
      );
      return inRows([...wide, narrow]);
    },
  };
}

interface Cell {
  readonly height: number;
  draw(top: number): Svg[];
}

function cell(place: Stage | Touchpoint, all: readonly Item[], { left, width }: Across, sheet: Sheet): Cell {
  const hidden = all.length - mostItems;
  const rest: Item[] =
    hidden > 0 ? [{ icon: "more", tone: "faint", text: sheet.say(message("and {0} more", hidden)) }] : [];
  const blocks = [...all.slice(0, mostItems), ...rest].map((item) => ({
    item,
    block: textBlock(item.text, font, { width: width - indent, most: mostLines, fromRight: sheet.fromRight }),
  }));
  return {
    height: stacked(blocks.map(({ block }) => block)),
    draw(top) {
      let y = top;
      return blocks.map(({ item, block }) => {
        const told = [place.label, ...(item.means ? [sheet.say(item.means)] : [])].join(separator);
        const drawn = drawItem(item, told, block, { left, width }, y, sheet);
        y += block.height + between;
        return drawn;
      });
    },
  };
}

const between = 6;

function stacked(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { height }) => sum + height + between, 0);
}

/**
 * The sign stands where the text begins: at its right where it is written from there.
 * @param told what who cannot see it is told before the text
 */
function drawItem(
  item: Item,
  told: string,
  block: TextBlock,
  { left, width }: Across,
  y: number,
  { theme, fromRight }: Sheet,
): Svg {
  const goesLeft = fromRight || isFromRight(item.text);
  const colour = item.tone === "faint" ? theme.faint : theme[item.tone];
  const middle = y + (font.size * lineHeight - sign) / 2;
  return svg(
    "g",
    { role: "listitem" },
    block.isCut ? svg("title", {}, text(item.text)) : [],
    ground(item, block, goesLeft ? left + width - indent - block.width : left, y, theme),
    icon(item.icon, goesLeft ? left + width - sign : left, middle, sign, colour, { told, fromRight }),
    block.draw(goesLeft ? left : left + indent, y, theme.ink),
  );
}

/** What is good or bad stands on a note. It reaches a little out of its column, so that all texts begin in line. */
function ground({ tone }: Item, block: TextBlock, left: number, y: number, { grounds }: Theme): Svg[] {
  if (tone === "faint" || !grounds) return [];
  const x = left - reach;
  const width = indent + block.width + 2 * reach;
  return [
    svg("rect", { x, y: y - reach / 2, width, height: block.height + reach, rx: 3, fill: grounds[tone] }),
  ];
}

const reach = 3;

/** Rows of cells below each other; each is as high as its highest cell. Null where there is nothing in them. */
function inRows(rows: readonly (readonly Cell[])[]): LaidOutLane | null {
  const heights = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));
  const height = heights.reduce((sum, each) => sum + each, 0);
  if (height === 0) return null;
  return {
    height: height - between,
    draw: (top) =>
      rows.flatMap((row, index) => {
        const y = heights.slice(0, index).reduce((sum, each) => sum + each, top);
        return row.flatMap((each) => each.draw(y));
      }),
  };
}
