import { message } from "../../message.ts";
import { element, property } from "../definitions.ts";
import { goal, metric, owner, personas, record, says, source } from "../shared-properties.ts";
import { date, duration, explained, reference } from "../value-types.ts";

export const journeyElement = element({
  doc: message("A map of what a customer goes through, from the customer's side."),
  example: 'journey fridge "Buying a refrigerator" {\n  owner "CX team"\n}',
  properties: {
    vision: says(
      message("What it should be like for every customer."),
      'vision "Every buyer finds proof from people like them"',
    ),
    scope: says(
      message("What is in and what is out."),
      'scope "From the first search to the first year of use"',
    ),
    owner,
    state: property({
      doc: message("Whether it shows how things are or how they should become."),
      example: "state future",
      values: {
        value: explained({
          current: message("How things are now."),
          future: message("How things should become."),
        }),
      },
    }),
    revises: property({
      doc: message("The journey that this one is a new version of."),
      example: "revises fridge",
      values: { journey: reference("journey") },
    }),
    reviewed: property({
      doc: message("When somebody last went through it."),
      example: "reviewed 2026-09-14",
      values: { value: date },
    }),
    "review-every": property({
      doc: message("How often somebody should go through it."),
      example: "review-every 180d",
      values: { value: duration },
    }),
    lifecycle: property({
      doc: message(
        "The lifecycle whose steps it should cover: buyer, b2b, purchase, customer or one of your own.",
      ),
      example: "lifecycle buyer",
      values: { lifecycle: reference("lifecycle") },
    }),
    personas,
    record,
    goal,
    source,
    metric,
  },
  elements: ["stage", "activity", "opportunity", "scenario"],
});
