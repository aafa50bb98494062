import { message } from "../../grammar/message.ts";
import { leftEdge } from "./direction.ts";
import { type Sheet, size } from "./sheet.ts";
import type { Svg } from "./svg.ts";
import { textBlock } from "./text-block.ts";

/** A part of a map that lies over its whole width, and is not parted. */
export interface Block {
  readonly height: number;
  draw(top: number): Svg[];
}

/** Blocks below each other. */
export interface Stack {
  readonly height: number;
  draw(): Svg[];
}

/** Blocks on sheets of paper that lie below each other. */
export interface Pages extends Stack {
  readonly sheets: number;
}

/** Puts blocks below each other, without an end. */
export function inOneRoll(blocks: readonly Block[]): Stack {
  return stack(blocks, (_, top) => top);
}

/** Puts blocks on sheets of paper that lie below each other: none is cut where one sheet ends. */
export function onPages(blocks: readonly Block[], width: number, pageHeight: number, on: Sheet): Pages {
  const { height, draw } = stackOnPages(blocks, pageHeight);
  const sheets = Math.ceil(height / pageHeight);
  const places = Array.from({ length: sheets > 1 ? sheets : 0 }, (_, index) => index + 1);
  return {
    sheets,
    height: sheets * pageHeight,
    draw: () => [...draw(), ...places.flatMap((page) => pageNumber(page, sheets, width, pageHeight, on))],
  };
}

/** How much is left free on the page that each block is on. */
export function roomOnPages(blocks: readonly Block[], pageHeight: number): number[] {
  const { tops } = stackOnPages(blocks, pageHeight);
  const pages = tops.map((top) => Math.floor(top / pageHeight));
  const lowest = new Map(pages.map((page, index) => [page, tops[index]! + blocks[index]!.height]));
  return pages.map((page) => (page + 1) * pageHeight - pageFoot - lowest.get(page)!);
}

function stackOnPages(blocks: readonly Block[], pageHeight: number) {
  const isCut = (height: number, top: number) =>
    (top % pageHeight) + height > pageHeight - pageFoot && top % pageHeight > size.margin;
  return stack(blocks, (height, top) =>
    isCut(height, top) ? Math.ceil(top / pageHeight) * pageHeight + size.margin : top,
  );
}

/** Kept free at the foot of a page. */
export const pageFoot = 36;

function stack(blocks: readonly Block[], placed: (height: number, top: number) => number) {
  let bottom = 0;
  const tops = blocks.map(({ height }) => {
    const top = placed(height, bottom);
    bottom = top + height;
    return top;
  });
  return {
    tops,
    height: bottom,
    draw: () => blocks.flatMap((block, index) => block.draw(tops[index]!)),
  };
}

/** Of which journey a sheet is, and which one: they may be taken apart. */
function pageNumber(page: number, pages: number, width: number, pageHeight: number, on: Sheet): Svg[] {
  const { label } = on.journey.declared;
  const number = on.say(message("Sheet {0} of {1}", page, pages));
  const room = width - 2 * size.margin;
  const told = page > 1 ? `${number}  ·  ${label}` : number;
  const line = textBlock(
    told,
    { size: 11 },
    { width: room, most: 1, align: "end", fromRight: on.fromRight, isSentence: true },
  );
  return line.draw(leftEdge(size.margin, room, on), page * pageHeight - size.margin, on.theme.faint);
}
