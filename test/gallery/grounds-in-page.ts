import type { Colour } from "../../client/webview/picture/colour.ts";
import { type Layer, over, paintOf } from "./paint-in-page.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something that is painted, and may lie below a text. */
interface Painted {
  readonly element: Element;
  readonly rect: DOMRect;
  /** Several where it is a gradient. */
  readonly layers: readonly Layer[];
  covers(point: Point): boolean;
}

/** Narrower lines say something of their own, and leave a text readable. */
const leastStroke = 6;

/** What is painted at a point of a text: what is below it, and what lies over it and its ground alike. */
export interface Around {
  /** Several where a gradient is below. */
  readonly grounds: readonly Colour[];
  readonly above: readonly Layer[];
}

/** Finds what is painted around an element of a picture. */
export function paintAround(picture: SVGSVGElement): (element: Element, point: Point) => Around {
  const painted = [...picture.querySelectorAll("*")].flatMap(paintedBy);
  const page = paintOf(document.body, getComputedStyle(document.body).backgroundColor, "1");
  const bare = page.map((layer) => over(layer, [255, 255, 255]));
  return (element, point) => {
    const here = painted.filter(({ rect, covers }) => isIn(rect, point) && covers(point));
    const below = here.filter((each) => isBelow(each.element, element));
    const above = here.filter((each) => isBelow(element, each.element) && !element.contains(each.element));
    return {
      grounds: below.reduce<readonly Colour[]>(
        (colours, { layers }) => colours.flatMap((colour) => layers.map((layer) => over(layer, colour))),
        bare,
      ),
      above: above.map(({ layers }) => layers[0]!),
    };
  };
}

function isIn({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** Whether an element is painted before another one: what stands first, lies below. */
function isBelow(one: Element, other: Element): boolean {
  return one !== other && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function paintedBy(element: Element): Painted[] {
  if (element.closest("defs, marker, clipPath") || !element.checkVisibility({ visibilityProperty: true }))
    return [];
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  const seen = (layers: readonly Layer[], covers: Painted["covers"]): Painted[] =>
    layers.some(({ opacity }) => opacity > 0) ? [{ element, rect, layers, covers }] : [];
  if (element instanceof HTMLElement) return seen(paintOf(element, style.backgroundColor, "1"), () => true);
  // A text may have a light around it.
  if (element instanceof SVGTextContentElement)
    return Number.parseFloat(style.strokeWidth) < 2 || style.stroke === "none"
      ? []
      : seen(paintOf(element, style.stroke, style.strokeOpacity), () => true);
  if (!(element instanceof SVGGeometryElement)) return [];
  const matrix = element.getScreenCTM()?.inverse();
  if (!matrix) return [];
  const at = ({ x, y }: Point) => new DOMPoint(x, y).matrixTransform(matrix);
  return [
    ...seen(paintOf(element, style.fill, style.fillOpacity), (point) => element.isPointInFill(at(point))),
    ...(Number.parseFloat(style.strokeWidth) >= leastStroke
      ? seen(paintOf(element, style.stroke, style.strokeOpacity), (point) =>
          element.isPointInStroke(at(point)),
        )
      : []),
  ];
}
