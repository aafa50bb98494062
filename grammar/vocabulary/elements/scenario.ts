import { message } from "../../message.ts";
import { element, optional, property } from "../definitions.ts";
import { source } from "../shared-properties.ts";
import { duration, either, explained, reference, score, text } from "../value-types.ts";

export const scenarioElement = element({
  doc: message("One persona's walk through the journey, as it happened or is planned."),
  example:
    'scenario eli-buys "Eli buys" {\n  persona eli\n  observed\n  step read-reviews 4 "A hundred buyers"\n  outcome won\n}',
  properties: {
    persona: property({
      doc: message("Whose walk it is."),
      example: "persona eli",
      values: { persona: reference("persona") },
    }),
    observed: property({ doc: message("It really happened."), example: "observed", values: {} }),
    step: property({
      doc: message(
        "One step of the walk: a touchpoint, or `ad-hoc` for what is not on the map, and how it felt.",
      ),
      example: 'step read-reviews 4 "A hundred buyers" at 2d',
      values: {
        touchpoint: either(
          explained({ "ad-hoc": message("Something that is not on the map.") }),
          reference("touchpoint"),
        ),
        emotion: optional(score),
        note: optional(text),
      },
      many: true,
      parameters: {
        at: {
          doc: message("How long after the start of the walk it happened."),
          example: "at 2d",
          values: { value: duration },
        },
        failed: { doc: message("It went wrong."), example: "failed", values: {} },
      },
    }),
    outcome: property({
      doc: message("How it ended."),
      example: 'outcome lost "Never heard back"',
      values: {
        value: explained({
          won: message("The customer does what the journey is for."),
          lost: message("The customer gives up or goes elsewhere."),
          retained: message("The customer stays."),
          churned: message("A customer leaves for good."),
          referred: message("The customer brings in others."),
        }),
        why: optional(text),
      },
    }),
    source,
  },
  elements: [],
});
