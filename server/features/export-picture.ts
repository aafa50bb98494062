import { mermaidDiagrams } from "../../diagrams/catalogue.ts";
import { htmlDocument } from "../../diagrams/documents/html-document.ts";
import { markdownDocument } from "../../diagrams/documents/markdown-document.ts";
import type { Feature } from "../feature.ts";
import { asked } from "../pictures/asked.ts";
import { type ExportParams, type ExportResult, exportRequest } from "../protocol.ts";

/**
 * Writes a picture as a document of its own. Markdown holds Mermaid text, so that in place of the map it has the
 * first of Mermaid's diagrams.
 */
export const exportPicture: Feature = {
  capabilities: {},

  register(connection, workspace) {
    connection.onRequest(exportRequest, async (params: ExportParams): Promise<ExportResult | null> => {
      const checked = await workspace.checked(params.uri);
      if (!checked) return null;
      const { diagram, subject } = asked(params, checked, workspace.languageOf(checked));
      if (!subject) return null;
      if (params.to === "markdown") {
        const printed = "print" in diagram ? diagram : mermaidDiagrams[0]!;
        return { text: markdownDocument(subject, printed) };
      }
      const theme = params.theme ?? "light";
      const svg = "draw" in diagram ? diagram.draw(subject, theme) : params.svg;
      const onPaper = "draw" in diagram ? diagram.draw(subject, "print") : undefined;
      return svg === undefined ? null : { text: htmlDocument(subject, svg, theme, onPaper) };
    });
  },
};
