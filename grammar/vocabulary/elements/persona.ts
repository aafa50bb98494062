import { message } from "../../message.ts";
import { element, property } from "../definitions.ts";
import { goal, pain, quote, says, saysMany, source } from "../shared-properties.ts";
import { percent, reference, text } from "../value-types.ts";

export const personaElement = element({
  doc: message("A kind of customer, described by what they want and do."),
  example: 'persona eli "Eli" {\n  goal "A fridge that fits"\n  channels website, reviews\n}',
  properties: {
    segment: says(message("The group of customers that it stands for."), 'segment "Compares everything"'),
    goal,
    need: saysMany(message("What the persona cannot do without."), 'need "Delivery on a Saturday"'),
    criterion: saysMany(message("What the persona decides by."), 'criterion "Price"'),
    pain,
    quote,
    trait: property({
      doc: message("Anything else worth knowing, as a name and a value."),
      example: 'trait "Age" "34"',
      values: { name: text, value: text },
      many: true,
    }),
    channels: property({
      doc: message("The channels that the persona uses."),
      example: "channels website, phone",
      values: { channel: reference("channel") },
      list: true,
    }),
    share: property({
      doc: message("How large a part of all customers it stands for."),
      example: "share 35%",
      values: { value: percent },
    }),
    source,
  },
  elements: [],
});
