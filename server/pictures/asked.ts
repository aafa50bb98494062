import { diagrams } from "../../diagrams/catalogue.ts";
import type { Diagram, Subject } from "../../diagrams/diagram.ts";
import type { Language } from "../../grammar/message.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { PreviewParams } from "../protocol.ts";

interface Asked {
  readonly diagram: Diagram;
  /** Those that can be chosen. */
  readonly journeys: readonly JourneyMap[];
  /** Null where the document holds no journey. */
  readonly subject: Subject | null;
}

/** What a picture is asked of. What was chosen and is no longer there counts as not chosen. */
export function asked(params: PreviewParams, checked: CheckedDocument, language: Language): Asked {
  const diagram = diagrams.find(({ name }) => name === params.diagram) ?? diagrams[0]!;
  const journeys = checked.journeys.filter(({ declared }) => declared.id);
  const journey = journeys.find(({ declared }) => declared.id === params.journey) ?? journeys[0];
  if (!journey) return { diagram, journeys, subject: null };
  const { findings } = checked;
  return {
    diagram,
    journeys,
    subject: { journey, findings, language, ...narrowing(params, diagram, journey) },
  };
}

function narrowing(
  params: PreviewParams,
  { takes }: Diagram,
  { personas, scenarios }: JourneyMap,
): Pick<Subject, "persona" | "scenario"> {
  const persona = takes.includes("persona") && personas.find(({ id }) => id === params.persona);
  const scenario =
    takes.includes("scenario") && scenarios.find(({ declared }) => declared.id === params.scenario);
  return { ...(persona && { persona }), ...(scenario && { scenario }) };
}
