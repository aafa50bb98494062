import { words } from "../words.ts";
import { DrawingProblem } from "./drawing-problem.ts";

/** What our own pictures are made of: nothing that runs, links, loads or styles what is around it. */
const elements = new Set([
  ...["svg", "g", "title", "desc", "defs", "clipPath", "linearGradient", "stop", "marker", "pattern"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"],
]);

const runsOrLoads = /^on|^style$|href$|^src$/i;
const leadsOutside = /url\((?!#)/i;

/** Makes a picture of the page out of SVG text, without what a picture has no need of. Throws a {@link DrawingProblem}. */
export function adoptSvg(text: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  if (!(documentElement instanceof SVGSVGElement)) throw new DrawingProblem(words.notDrawn);
  // Nothing loads while it is not part of the page.
  for (const element of [documentElement, ...documentElement.querySelectorAll("*")]) tame(element);
  return document.adoptNode(documentElement);
}

function tame(element: Element): void {
  if (!(element instanceof SVGElement && elements.has(element.localName))) element.remove();
  for (const { name, value } of [...element.attributes])
    if (runsOrLoads.test(name) || leadsOutside.test(value)) element.removeAttribute(name);
}
