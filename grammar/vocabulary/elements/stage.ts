import { message } from "../../message.ts";
import { element, optional, property } from "../definitions.ts";
import { durationOf, expectation, goal, metric, phaseOf, record } from "../shared-properties.ts";
import { reference, text } from "../value-types.ts";

export const stageElement = element({
  doc: message("A part of the customer's life with you."),
  example: 'stage consideration "Compare models" {\n  goal "Be sure before spending this much"\n}',
  properties: {
    covers: property({
      doc: message("The lifecycle steps that it covers; by default the step with its own name."),
      example: "covers awareness, consideration",
      values: { step: reference("step") },
      list: true,
    }),
    phase: phaseOf,
    duration: durationOf,
    record,
    goal,
    expectation,
    without: property({
      doc: message("A persona that passes this stage by, and why: that is no gap."),
      example: 'without miranda "Buys in the shop"',
      values: { persona: reference("persona"), why: optional(text) },
      many: true,
    }),
    "no-contact": property({
      doc: message("No touchpoint belongs here, because the customer waits or the work is internal."),
      example: 'no-contact "The parcel is on its way"',
      values: { why: optional(text) },
    }),
    metric,
  },
  elements: ["opportunity", "touchpoint", "stage"],
});
