import { diagrams } from "../../diagrams/catalogue.ts";
import { localise } from "../../grammar/message.ts";
import type { Feature } from "../feature.ts";
import { toGap } from "../findings/to-gap.ts";
import { checkedNotification, type PreviewParams, type PreviewResult, previewRequest } from "../protocol.ts";

/** Draws a journey of a document, as Mermaid text, with the findings beside it. */
export const preview: Feature = {
  capabilities: {},

  register(connection, workspace) {
    workspace.onChanged((uri) => void connection.sendNotification(checkedNotification, { uri }));
    connection.onRequest(previewRequest, async (params: PreviewParams): Promise<PreviewResult | null> => {
      const checked = await workspace.checked(params.uri);
      if (!checked) return null;
      const { document, findings, broken } = checked;
      const language = workspace.languageOf(checked);
      const diagram = diagrams.find((each) => each.name === params.diagram) ?? diagrams[0]!;
      const journeys = checked.journeys.filter((each) => each.declared.id);
      const journey = journeys.find((each) => each.declared.id === params.journey) ?? journeys[0];
      return {
        version: document.version,
        diagrams: diagrams.map(({ name, title }) => ({ id: name, label: localise(title, language) })),
        journeys: journeys.map(({ declared }) => ({ id: declared.id, label: declared.label })),
        diagram: diagram.name,
        ...(journey && {
          journey: journey.declared.id,
          mermaid: diagram.print({ journey, findings, language }),
        }),
        broken,
        gaps: findings.map((finding) => toGap(finding, language, workspace)),
      };
    });
  },
};
