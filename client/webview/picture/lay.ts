/** Around a picture; Mermaid leaves none around some. */
const margin = 12;

/** Puts a picture that has no ground of its own on one. */
export function lay(picture: SVGSVGElement, colour: string): void {
  const { x, y, width, height } = picture.viewBox.baseVal;
  picture.setAttribute(
    "viewBox",
    [x - margin, y - margin, width + 2 * margin, height + 2 * margin].join(" "),
  );
  const ground = document.createElementNS(picture.namespaceURI, "rect");
  for (const name of ["x", "y", "width", "height"] as const)
    ground.setAttribute(name, String(picture.viewBox.baseVal[name]));
  ground.setAttribute("style", `fill: ${colour}; stroke: none`);
  picture.prepend(ground);
}
