import type { Diagram, Subject } from "../../diagrams/diagram.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { Choice, PreviewParams, PreviewResult } from "../protocol.ts";

/** What a diagram of a journey can be narrowed to, and what of that was chosen, if it is still there. */
export function narrowing(
  journey: JourneyMap,
  { takes }: Diagram,
  asked: Pick<PreviewParams, "persona" | "scenario">,
) {
  const personas = takes.includes("persona") ? journey.personas : [];
  const scenarios = takes.includes("scenario") ? journey.scenarios : [];
  const persona = personas.find(({ id }) => id === asked.persona);
  const scenario = scenarios.find(({ declared }) => declared.id === asked.scenario);
  return {
    subject: { ...(persona && { persona }), ...(scenario && { scenario }) } satisfies Partial<Subject>,
    result: {
      personas: personas.map(choice),
      scenarios: scenarios.map(({ declared }) => choice(declared)),
      ...(persona && { persona: persona.id }),
      ...(scenario && { scenario: scenario.declared.id }),
    } satisfies Partial<PreviewResult>,
  };
}

function choice({ id, label }: Choice): Choice {
  return { id, label: label || id };
}
