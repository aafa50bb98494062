import { message } from "../../grammar/message.ts";
import { type Sheet, size } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";

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

/** Puts blocks below each other, without an end. */
export function inOneRoll(blocks: readonly Block[]): Stack {
  return stack(blocks, (_, top) => top);
}

/** Puts blocks on sheets of paper that lie below each other: none is cut where one sheet ends. */
export function onPages(blocks: readonly Block[], width: number, pageHeight: number, on: Sheet): Stack {
  const { height, draw } = stackOnPages(blocks, pageHeight);
  const pages = Math.ceil(height / pageHeight);
  const places = Array.from({ length: pages > 1 ? pages : 0 }, (_, index) => index + 1);
  return {
    height: pages * pageHeight,
    draw: () => [...draw(), ...places.map((page) => pageNumber(page, pages, width, pageHeight, on))],
  };
}

/** How much of the last page blocks leave free. */
export function roomBelow(blocks: readonly Block[], pageHeight: number): number {
  return pageHeight - pageFoot - (stackOnPages(blocks, pageHeight).height % pageHeight);
}

function stackOnPages(blocks: readonly Block[], pageHeight: number): Stack {
  const isCut = (height: number, top: number) =>
    (top % pageHeight) + height > pageHeight - pageFoot && top % pageHeight > size.margin;
  return stack(blocks, (block, top) =>
    isCut(block, top) ? Math.ceil(top / pageHeight) * pageHeight + size.margin : top,
  );
}

/** Kept free at the foot of a page. */
export const pageFoot = 36;

function stack(blocks: readonly Block[], placed: (height: number, top: number) => number): Stack {
  let bottom = 0;
  const tops = blocks.map(({ height }) => {
    const top = placed(height, bottom);
    bottom = top + height;
    return top;
  });
  return { height: bottom, draw: () => blocks.flatMap((block, index) => block.draw(tops[index]!)) };
}

function pageNumber(
  page: number,
  pages: number,
  width: number,
  pageHeight: number,
  { theme, say }: Sheet,
): Svg {
  return svg(
    "text",
    {
      x: width - size.margin,
      y: page * pageHeight - size.margin / 2,
      "font-size": 11,
      "text-anchor": "end",
      fill: theme.faint,
    },
    text(say(message("Sheet {0} of {1}", page, pages))),
  );
}
