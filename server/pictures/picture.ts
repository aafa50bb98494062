import type { Diagram, Subject } from "../../diagrams/diagram.ts";
import type { PictureTheme } from "../protocol.ts";

/** Draws a diagram as what it is: Mermaid text or SVG. */
export function picture(
  diagram: Diagram,
  subject: Subject,
  theme: PictureTheme = "light",
): { mermaid: string } | { svg: string } {
  return "draw" in diagram ? { svg: diagram.draw(subject, theme) } : { mermaid: diagram.print(subject) };
}
