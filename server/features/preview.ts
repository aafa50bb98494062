import { diagrams } from "../../diagrams/catalogue.ts";
import { findingsFor } from "../../diagrams/findings-for.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { toGap } from "../findings/to-gap.ts";
import { asked } from "../pictures/asked.ts";
import { drawnPlaces } from "../pictures/drawn-places.ts";
import { otherStates } from "../pictures/other-states.ts";
import { checkedNotification, type PreviewParams, type PreviewResult, previewRequest } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/** Draws a journey of a document, with the findings beside it. */
export const preview: Feature = {
  capabilities: {},

  register(connection, workspace) {
    workspace.onChanged((uri) => void connection.sendNotification(checkedNotification, { uri }));
    connection.onRequest(previewRequest, async (params: PreviewParams): Promise<PreviewResult | null> => {
      const checked = await workspace.checked(params.uri);
      return checked && show(params, checked, workspace);
    });
  },
};

function show(params: PreviewParams, checked: CheckedDocument, workspace: Workspace): PreviewResult {
  const { document, findings, broken } = checked;
  const language = workspace.languageOf(checked);
  const { diagram, journeys, subject } = asked(params, checked, language);
  return {
    version: document.version,
    diagrams: diagrams.map(({ name, title }) => ({ id: name, label: workspace.say(title, language) })),
    journeys: journeys.map(({ declared }) => choice(declared)),
    personas: subject && diagram.takes.includes("persona") ? subject.journey.personas.map(choice) : [],
    scenarios:
      subject && diagram.takes.includes("scenario")
        ? subject.journey.scenarios.map(({ declared }) => choice(declared))
        : [],
    diagram: diagram.name,
    ...(subject && {
      journey: subject.journey.declared.id,
      ...(subject.persona && { persona: subject.persona.id }),
      ...(subject.scenario && { scenario: subject.scenario.declared.id }),
      ...("draw" in diagram
        ? { svg: diagram.draw(subject, params.theme ?? "light") }
        : { mermaid: diagram.print(subject) }),
    }),
    places: subject ? drawnPlaces(subject.journey, workspace) : [],
    otherStates: subject ? otherStates(subject.journey, checked, workspace) : [],
    broken,
    gaps: (subject ? findingsFor(subject) : findings).map((finding) => toGap(finding, language, workspace)),
  };
}

function choice({ id, label }: { id: string; label: string }) {
  return { id, label };
}
