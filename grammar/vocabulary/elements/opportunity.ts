import { message } from "../../message.ts";
import { element, property } from "../definitions.ts";
import { owner } from "../shared-properties.ts";
import { explained, oneToFive, reference } from "../value-types.ts";

export const opportunityElement = element({
  doc: message("An idea for improvement."),
  example:
    'opportunity call-back "Call within the hour" {\n  addresses wait-for-answer\n  impact 4\n  effort 2\n}',
  properties: {
    addresses: property({
      doc: message("The touchpoints that it would improve."),
      example: "addresses wait-for-answer",
      values: { touchpoint: reference("touchpoint") },
      list: true,
    }),
    impact: property({
      doc: message("How much it would help, from 1 to 5."),
      example: "impact 4",
      values: { value: oneToFive },
    }),
    effort: property({
      doc: message("How much work it would be, from 1 to 5."),
      example: "effort 2",
      values: { value: oneToFive },
    }),
    owner,
    status: property({
      doc: message("How far it has come."),
      example: "status planned",
      values: {
        value: explained({
          proposed: message("Somebody suggested it."),
          planned: message("It will be done."),
          doing: message("It is being done."),
          done: message("It has been done."),
          rejected: message("It will not be done."),
        }),
      },
    }),
  },
  elements: [],
});
