import { message } from "../message.ts";
import { element, property } from "./definitions.ts";
import { activityElement } from "./elements/activity.ts";
import { channelElement } from "./elements/channel.ts";
import { journeyElement } from "./elements/journey.ts";
import { lifecycleElement } from "./elements/lifecycle.ts";
import { opportunityElement } from "./elements/opportunity.ts";
import { personaElement } from "./elements/persona.ts";
import { scenarioElement } from "./elements/scenario.ts";
import { stageElement } from "./elements/stage.ts";
import { touchpointElement } from "./elements/touchpoint.ts";
import { path } from "./value-types.ts";

const fileElement = element({
  doc: message("A file holds journeys, and what they share."),
  example: "",
  properties: {
    import: property({
      doc: message("Makes the personas, channels, lifecycles and journeys of another file known here."),
      example: 'import "./personas.journey"',
      values: { path },
      many: true,
    }),
  },
  elements: ["persona", "channel", "lifecycle", "journey"],
});

/**
 * The vocabulary: every element and property of the language. The binder, the model's types, completion,
 * hover, highlighting, the settings' schema and the reference are derived from it.
 */
export const elements = {
  file: fileElement,
  persona: personaElement,
  channel: channelElement,
  lifecycle: lifecycleElement,
  journey: journeyElement,
  stage: stageElement,
  touchpoint: touchpointElement,
  activity: activityElement,
  opportunity: opportunityElement,
  scenario: scenarioElement,
} as const;

export type ElementKind = keyof typeof elements;
