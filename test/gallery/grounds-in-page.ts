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

/** Finds the colours that are seen behind an element of a picture at a point: several where one is a gradient. */
export function groundsBehind(picture: SVGSVGElement): (element: Element, point: Point) => Colour[] {
  const painted = [...picture.querySelectorAll("*")].flatMap(paintedBy);
  const page = paintOf(document.body, getComputedStyle(document.body).backgroundColor, "1");
  const ground = page.map((layer) => over(layer, [255, 255, 255]));
  return (element, { x, y }) =>
    painted
      .filter(({ rect }) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom)
      .filter((each) => isBelow(each.element, element) && each.covers({ x, y }))
      .reduce<Colour[]>(
        (colours, { layers }) => colours.flatMap((colour) => layers.map((layer) => over(layer, colour))),
        ground,
      );
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
