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
  // The parser of HTML takes half as long as that of XML. Nothing runs or loads in what it makes.
  const picture = new DOMParser().parseFromString(text, "text/html").body.firstElementChild;
  if (!(picture instanceof SVGSVGElement)) throw new DrawingProblem(words.notDrawn);
  for (const element of [picture, ...picture.querySelectorAll("*")]) tame(element);
  return picture;
}

/** What is read aloud may say anything. */
function tame(element: Element): void {
  if (!(element instanceof SVGElement && elements.has(element.localName))) element.remove();
  for (const name of element.getAttributeNames())
    if (runsOrLoads.test(name) || (name !== "aria-label" && leadsOutside.test(element.getAttribute(name)!)))
      element.removeAttribute(name);
}
