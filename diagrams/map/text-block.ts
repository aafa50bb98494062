import { type Font, textWidth } from "../text/text-width.ts";
import { wrapText } from "../text/wrap-text.ts";
import { hasRightToLeft, isFromRight } from "./direction.ts";
import { fontsFor } from "./fonts.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { type Svg, svg, text } from "./svg.ts";

export const lineHeight = 1.3;

/** A text in lines, as high as it turned out. */
export interface TextBlock {
  readonly height: number;
  /** Of its longest line. */
  readonly width: number;
  /** Whether there was no room for all of it. */
  readonly isCut: boolean;
  /** @param x the left edge @param y the upper edge */
  draw(x: number, y: number, colour: string): Svg[];
}

interface Shape {
  readonly width: number;
  readonly most: number;
  /** At the edge from which the text is written, unless it is said otherwise: as the map begins, or ends. */
  readonly align?: "start" | "middle" | "end";
  /** Whether the map that it is on runs from right to left: then all texts on it begin there. */
  readonly fromRight?: boolean;
  /** In the reader's language, whatever it begins with. */
  readonly isSentence?: boolean;
}

/** What was laid out before: a map is drawn again at each keystroke, and almost all of its texts are as they were. */
const known = new RecentlyUsed<string, TextBlock>(10_000);

/** Breaks a text into lines. */
export function textBlock(content: string, font: Font, shape: Shape): TextBlock {
  const { width, most, align, fromRight, isSentence } = shape;
  const key = `${width} ${most} ${align} ${fromRight} ${isSentence} ${font.size} ${font.bold} ${content}`;
  return known.get(key) ?? known.keep(key, laidOut(content, font, shape));
}

function laidOut(content: string, font: Font, shape: Shape): TextBlock {
  const { width, most, align = "own", fromRight = false, isSentence } = shape;
  const lines = wrapText(content, width, font, most);
  const goesLeft = !isSentence && (fromRight ? hasRightToLeft(content) : isFromRight(content));
  const begins = fromRight || (align === "own" && goesLeft) ? "right" : "left";
  const { at, anchor } = places[align === "middle" ? "middle" : align === "end" ? opposite[begins] : begins];
  const step = font.size * lineHeight;
  const fonts = fontsFor(content);
  // What draws pictures may know no direction of a text but that in its characters.
  const written = lines.map((line) => text(goesLeft ? `\u2067${line}\u2069` : line));
  return {
    height: lines.length * step,
    width: Math.max(0, ...lines.map((line) => textWidth(line, font))),
    isCut: lines.at(-1)?.endsWith("…") === true && !content.endsWith("…"),
    draw: (x, y, colour) =>
      written.map((line, index) =>
        svg(
          "text",
          {
            x: x + at * width,
            y: y + index * step + font.size,
            "font-family": fonts,
            "font-size": font.size,
            "font-weight": font.bold ? 600 : undefined,
            "text-anchor": anchor,
            fill: colour,
          },
          line,
        ),
      ),
  };
}

const opposite = { left: "right", right: "left" } as const;

const places = {
  left: { at: 0, anchor: undefined },
  middle: { at: 0.5, anchor: "middle" },
  right: { at: 1, anchor: "end" },
} as const;
