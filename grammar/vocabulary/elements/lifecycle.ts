import { message } from "../../message.ts";
import { phase } from "../channels.ts";
import { element, optional, property } from "../definitions.ts";
import { name, text } from "../value-types.ts";

export const lifecycleElement = element({
  doc: message("The steps that a journey should cover."),
  example: 'lifecycle rental "Renting a bike" {\n  step find phase before\n  step ride phase during\n}',
  properties: {
    step: property({
      doc: message("One step, in its order; an optional one need not be covered."),
      example: 'step trial "Trying it" phase before optional',
      values: { id: name, label: optional(text) },
      many: true,
      parameters: {
        phase: {
          doc: message("Whether the step comes before, during or after the purchase."),
          example: "phase before",
          values: { value: phase },
        },
        optional: { doc: message("A journey need not cover this step."), example: "optional", values: {} },
      },
    }),
  },
  elements: [],
});
