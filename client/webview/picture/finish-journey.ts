/**
 * Adds to Mermaid's picture of a journey what it leaves out, and tidies its edges. The picture has to be on the
 * page, for it is measured; all measuring comes first, because each change would make the browser lay it out anew.
 */
export function finishJourney(picture: SVGSVGElement): void {
  const moments = [...picture.querySelectorAll<SVGRectElement>("rect.task")];
  const faces = [...picture.querySelectorAll<SVGCircleElement>(".face")].filter(isShown);
  const names = [...picture.querySelectorAll<SVGGraphicsElement>(":scope > .legend")];
  const content = picture.getBBox();
  const legendEnd = Math.max(0, ...names.map((name) => name.getBBox()).map(({ x, width }) => x + width));
  const start = moments[0]?.x.baseVal.value ?? 0;
  const shift = names.length > 0 ? start - legendSpace - legendEnd : 0;

  // The gap that Mermaid leaves beside the names of the personas grows with their length.
  const signs = [...picture.querySelectorAll(":scope > circle")];
  for (const part of [...names, ...signs]) {
    part.setAttribute("transform", `translate(${shift} 0)`);
  }
  // It also leaves a wide empty margin,
  const left = Math.min(content.x + shift, start) - margin;
  const right = content.x + content.width + margin;
  const size = [left, content.y - margin, right - left, content.height + 2 * margin];
  picture.setAttribute("viewBox", size.join(" "));
  // and an arrow that does not reach the last moment.
  picture.querySelector(":scope > line")?.setAttribute("x2", String(right - margin - arrowHead));

  for (const face of faces) face.classList.add(emotion(face));
  // With several personas it would lead from the feelings of one to those of another.
  if (signs.length <= 1) picture.querySelector("defs")?.after(emotionCurve(faces));
  for (const label of picture.querySelectorAll<HTMLElement>("switch .label")) label.title = label.textContent;
}

/** Where nothing is said of a feeling, there is no face to see. */
function isShown(face: SVGCircleElement): boolean {
  return getComputedStyle(face).display !== "none";
}

const margin = 8;
const legendSpace = 18;
/** How far an arrow reaches past the end of its line. */
const arrowHead = 4;

/** Mermaid places the face for 5 at this height, and each point less so much further down. */
const best = 300;
const onePoint = 30;

function emotion(face: SVGCircleElement): "good" | "mixed" | "bad" {
  const score = 5 - (face.cy.baseVal.value - best) / onePoint;
  return score > 3 ? "good" : score < 3 ? "bad" : "mixed";
}

/** The line through all faces: how the customer feels along the way. */
function emotionCurve(faces: SVGCircleElement[]): SVGPathElement {
  const points = faces.map(({ cx, cy }) => ({ x: cx.baseVal.value, y: cy.baseVal.value }));
  const steps = points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (!before) return `M ${x} ${y}`;
    const middle = (before.x + x) / 2;
    return `C ${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  });
  const curve = document.createElementNS("http://www.w3.org/2000/svg", "path");
  curve.setAttribute("class", "emotion-curve");
  curve.setAttribute("d", steps.join(" "));
  return curve;
}
