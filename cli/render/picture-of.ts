import type { Subject } from "../../diagrams/diagram.ts";
import { htmlDocument } from "../../diagrams/documents/html-document.ts";
import { journeyData } from "../../diagrams/documents/journey-data.ts";
import { markdownDocument } from "../../diagrams/documents/markdown-document.ts";
import type { Message } from "../../grammar/message.ts";
import { drawInBrowser } from "./draw-in-browser.ts";
import type { Plan, RenderOptions } from "./plan.ts";
import { pngOf } from "./png.ts";

/**
 * What is written of a journey: text, the bytes of a PNG, or why it cannot be.
 * @param warn is told what the picture lacks
 */
export async function pictureOf(
  subject: Subject,
  plan: Plan,
  { theme = "light", browser }: Pick<RenderOptions, "theme" | "browser">,
  warn: (lack: Message) => void,
): Promise<string | Uint8Array | { readonly refused: Message }> {
  switch (plan.to) {
    case "mermaid":
      return plan.diagram.print(subject);
    case "md":
      return markdownDocument(subject, plan.diagram);
    case "json":
      return `${JSON.stringify(journeyData(subject), null, 2)}\n`;
    case "png":
      if ("print" in plan.diagram) return drawInBrowser(plan.diagram.print(subject), "png", theme, browser);
      return pngOf(plan.diagram.draw(subject, theme), warn);
    case "svg":
    case "html": {
      const { diagram } = plan;
      const svg =
        "draw" in diagram
          ? diagram.draw(subject, theme)
          : await drawInBrowser(diagram.print(subject), "svg", theme, browser);
      if (typeof svg !== "string" || plan.to === "svg") return svg;
      const onPaper = "draw" in diagram ? diagram.draw(subject, "print") : undefined;
      return htmlDocument(subject, svg, theme, onPaper);
    }
  }
}
