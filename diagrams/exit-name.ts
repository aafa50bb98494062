import { type Message, message } from "../grammar/message.ts";

/** How a customer's leaving is called. */
export function exitName(outcome: "won" | "lost" | "continue"): Message {
  switch (outcome) {
    case "won":
      return message("Won");
    case "lost":
      return message("Lost");
    case "continue":
      return message("Goes on elsewhere");
  }
}
