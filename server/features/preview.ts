import { diagrams } from "../../diagrams/catalogue.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { toGap } from "../findings/to-gap.ts";
import { drawnPlaces } from "../pictures/drawn-places.ts";
import { narrowing } from "../pictures/narrowing.ts";
import { otherStates } from "../pictures/other-states.ts";
import { picture } from "../pictures/picture.ts";
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
  const diagram = diagrams.find((each) => each.name === params.diagram) ?? diagrams[0]!;
  const journeys = checked.journeys.filter((each) => each.declared.id);
  const journey = journeys.find((each) => each.declared.id === params.journey) ?? journeys[0];
  return {
    version: document.version,
    diagrams: diagrams.map(({ name, title }) => ({ id: name, label: workspace.say(title, language) })),
    journeys: journeys.map(({ declared }) => ({ id: declared.id, label: declared.label })),
    personas: [],
    scenarios: [],
    diagram: diagram.name,
    ...(journey && drawn(journey)),
    places: journey ? drawnPlaces(journey, workspace) : [],
    otherStates: journey ? otherStates(journey, checked, workspace) : [],
    broken,
    gaps: findings.map((finding) => toGap(finding, language, workspace)),
  };

  function drawn(of: JourneyMap) {
    const narrowed = narrowing(of, diagram, params);
    const subject = { journey: of, findings, language, ...narrowed.subject };
    return {
      journey: of.declared.id,
      ...narrowed.result,
      ...picture(diagram, subject, params.theme),
    };
  }
}
