import { type Message, message } from "../grammar/message.ts";
import type { Scenario } from "../model/scenario.ts";

type Outcome = NonNullable<Scenario["declared"]["outcome"]>["value"];

/** How the end of a walk is called. */
export function outcomeName(outcome: Outcome): Message {
  switch (outcome) {
    case "won":
      return message("Won");
    case "lost":
      return message("Lost");
    case "retained":
      return message("Stays");
    case "churned":
      return message("Leaves for good");
    case "referred":
      return message("Brings in others");
  }
}
