import type { Colour } from "../../client/webview/picture/colour.ts";
import { contrast } from "../../client/webview/picture/colour.ts";
import { paintAround } from "./grounds-in-page.ts";
import { type Layer, over, paintOf } from "./paint-in-page.ts";

/** A line of text in a picture, as it is drawn. In pixels, from the upper left corner of the picture. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether it stands out of the box that it is in. */
  readonly sticksOut: boolean;
  /** The least contrast between it and what is behind it. */
  readonly contrast: number;
  readonly isLarge: boolean;
}

/** What the page offers to a test. */
export interface MeasuredInPage {
  /** All texts of the picture that is on show, and its size. */
  texts(): { texts: DrawnText[]; width: number; height: number };
}

const offered: MeasuredInPage = {
  texts() {
    const picture = document.querySelector<SVGSVGElement>("#frame svg")!;
    const frame = picture.getBoundingClientRect();
    const around = paintAround(picture);
    const texts = textNodes(picture).flatMap((node) => {
      const parent = node.parentElement!;
      const style = getComputedStyle(parent);
      const colour = textColour(parent, style);
      if (colour.opacity === 0) return [];
      const box = boxAround(parent);
      const size = Number.parseFloat(style.fontSize);
      const isBold = Number(style.fontWeight) >= 600;
      return linesOf(node, parent).map(({ text, rect }): DrawnText => {
        const contrasts = pointsIn(rect).flatMap((point) => {
          const { grounds, above } = around(parent, point);
          const seen = (own: Colour) => above.reduce((under, layer) => over(layer, under), own);
          return grounds.map((ground) => contrast(seen(over(colour, ground)), seen(ground)));
        });
        return {
          text,
          left: rect.left - frame.left,
          top: rect.top - frame.top,
          right: rect.right - frame.left,
          bottom: rect.bottom - frame.top,
          sticksOut: box !== undefined && !isInside(rect, box),
          contrast: Math.min(...contrasts),
          isLarge: size >= 24 || (isBold && size >= 18.66),
        };
      });
    });
    return { texts, width: frame.width, height: frame.height };
  },
};

Object.assign(globalThis, { measured: offered });

function textNodes(picture: SVGSVGElement): Text[] {
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isRead =
      node.data.trim() !== "" && !node.parentElement!.closest("title, desc, style, defs, script");
    if (isRead && node.parentElement!.checkVisibility({ visibilityProperty: true })) nodes.push(node);
  }
  return nodes;
}

/** The lines that a text is broken into, as far as they can be seen. */
function linesOf(node: Text, parent: Element): { text: string; rect: DOMRect }[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const clamped = parent.closest(".label");
  const seen = clamped && getComputedStyle(clamped).overflow === "hidden" && clamped.getBoundingClientRect();
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0.5 && height > 0)
    .filter(({ top, bottom }) => !seen || (top + bottom) / 2 < seen.bottom)
    .map((rect) => ({ text: node.data.trim(), rect }));
}

/** The box that a text belongs into: the shape of its node, or what would cut it off. */
function boxAround(parent: Element): DOMRect | undefined {
  const label = parent.closest("foreignObject");
  const node = parent.closest(
    ".node, .timeline-node, .mindmap-node, [data-gap], [data-touchpoint], [data-stage], foreignObject",
  );
  const shape = node?.querySelector(
    ":scope > rect, :scope > path, :scope > circle, :scope > polygon, :scope > g > path",
  );
  return (shape ?? label)?.getBoundingClientRect();
}

function isInside(inner: DOMRect, outer: DOMRect): boolean {
  const slack = 1.5;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    // The space above and below letters may.
    inner.top >= outer.top - 3 &&
    inner.bottom <= outer.bottom + 3
  );
}

function textColour(parent: Element, style: CSSStyleDeclaration): Layer {
  return paintOf(
    parent,
    parent instanceof SVGElement ? style.fill : style.color,
    parent instanceof SVGElement ? style.fillOpacity : "1",
  )[0]!;
}

function pointsIn({ left, top, width, height }: DOMRect): { x: number; y: number }[] {
  const y = top + height / 2;
  return [0.05, 0.5, 0.95].map((share) => ({ x: left + share * width, y }));
}
