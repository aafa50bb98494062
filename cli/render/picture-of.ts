import type { Subject } from "../../diagrams/diagram.ts";
import { htmlDocument } from "../../diagrams/documents/html-document.ts";
import { journeyData } from "../../diagrams/documents/journey-data.ts";
import { markdownDocument } from "../../diagrams/documents/markdown-document.ts";
import { type Message, message } from "../../grammar/message.ts";
import { drawInBrowser } from "./draw-in-browser.ts";
import type { Plan, RenderOptions } from "./plan.ts";
import { pngOf } from "./png.ts";

/** What a PNG of the map lacks, where it lacks something. */
export function lackOf(subject: Subject, { to, diagram }: Plan): Message | null {
  if (to !== "png" || !("draw" in diagram) || !/\p{Emoji_Presentation}/u.test(diagram.draw(subject, "light")))
    return null;
  return message(
    "The PNG leaves out emoji, or shows them without colour: SVG and HTML show them as they are.",
  );
}

/** What is written of a journey: text, the bytes of a PNG, or why it cannot be. */
export async function pictureOf(
  subject: Subject,
  plan: Plan,
  { theme, browser }: Pick<RenderOptions, "theme" | "browser">,
): Promise<string | Uint8Array | { readonly refused: Message }> {
  switch (plan.to) {
    case "mermaid":
      return plan.diagram.print(subject);
    case "md":
      return markdownDocument(subject, plan.diagram);
    case "json":
      return `${JSON.stringify(journeyData(subject), null, 2)}\n`;
    case "png":
      if ("draw" in plan.diagram) return pngOf(plan.diagram.draw(subject, theme));
      return drawInBrowser(plan.diagram.print(subject), "png", theme, browser);
    case "svg":
    case "html": {
      const svg =
        "draw" in plan.diagram
          ? plan.diagram.draw(subject, theme)
          : await drawInBrowser(plan.diagram.print(subject), "svg", theme, browser);
      if (typeof svg !== "string" || plan.to === "svg") return svg;
      return htmlDocument(subject, svg, theme);
    }
  }
}
