import { message } from "../../message.ts";
import { element } from "../definitions.ts";
import { directionOf, kindOf, phaseOf, runBy, says } from "../shared-properties.ts";

export const channelElement = element({
  doc: message("A way to meet the customer that is not built in."),
  example: 'channel kiosk "Kiosk in the hall" {\n  phase during\n  direction inbound\n}',
  properties: {
    phase: phaseOf,
    "run-by": runBy,
    direction: directionOf,
    kind: kindOf,
    description: says(message("What it is."), 'description "A touch screen beside the entrance"'),
  },
  elements: [],
});
