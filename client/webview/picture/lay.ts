/** Puts a picture that has no ground of its own on one. */
export function lay(picture: SVGSVGElement, colour: string): void {
  const ground = document.createElementNS(picture.namespaceURI, "rect");
  for (const name of ["x", "y", "width", "height"] as const)
    ground.setAttribute(name, String(picture.viewBox.baseVal[name]));
  ground.setAttribute("style", `fill: ${colour}; stroke: none`);
  picture.prepend(ground);
}
