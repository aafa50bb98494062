import { type Svg, svg, text } from "./svg.ts";
import type { Font } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

export const lineHeight = 1.3;

/** A text in lines, as high as it turned out. */
export interface TextBlock {
  readonly height: number;
  /** @param x the left edge @param y the upper edge */
  draw(x: number, y: number, colour: string): Svg[];
}

interface Shape {
  readonly width: number;
  readonly most: number;
  readonly align?: "left" | "middle";
}

/** Breaks a text into lines. What is written from right to left stands at the right edge. */
export function textBlock(content: string, font: Font, { width, most, align = "left" }: Shape): TextBlock {
  const lines = wrapText(content, width, font, most);
  const isFromRight = firstLetter.exec(content)?.groups?.fromRight !== undefined;
  const [at, anchor] =
    align === "middle" ? [width / 2, "middle"] : isFromRight ? [width, "end"] : [0, "start"];
  const step = font.size * lineHeight;
  return {
    height: lines.length * step,
    draw: (x, y, colour) =>
      lines.map((line, index) =>
        svg(
          "text",
          {
            x: x + at,
            y: y + index * step + font.size,
            "font-size": font.size,
            "font-weight": font.bold ? 600 : undefined,
            "text-anchor": anchor === "start" ? undefined : anchor,
            fill: colour,
          },
          text(isFromRight ? `\u200f${line}\u200f` : line),
        ),
      ),
  };
}

/** Which way a text is written follows from its first letter. */
const firstLetter = /(?<fromRight>[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}])|\p{L}/u;
