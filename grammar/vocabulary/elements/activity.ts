import { message } from "../../message.ts";
import { element, property } from "../definitions.ts";
import { periods } from "../metric-kinds.ts";
import { owner } from "../shared-properties.ts";
import { duration, money, reference, word } from "../value-types.ts";

export const activityElement = element({
  doc: message("Something the company spends time or money on."),
  example:
    'activity brochure "Print the brochure" {\n  owner "Marketing"\n  effort 120h per month\n  supports read-reviews\n}',
  properties: {
    owner,
    effort: property({
      doc: message("How much working time it takes in a period."),
      example: "effort 120h per month",
      values: { value: duration },
      parameters: {
        per: {
          doc: message("The period that it is counted over."),
          example: "per month",
          values: { value: word(...periods) },
        },
      },
    }),
    cost: property({
      doc: message("How much money it takes in a period."),
      example: "cost 1200 EUR per month",
      values: { value: money },
      parameters: {
        per: {
          doc: message("The period that it is counted over."),
          example: "per month",
          values: { value: word(...periods) },
        },
      },
    }),
    supports: property({
      doc: message("The touchpoints or stages that are better for it."),
      example: "supports read-reviews, checkout",
      values: { target: reference("touchpoint", "stage") },
      list: true,
    }),
  },
  elements: [],
});
