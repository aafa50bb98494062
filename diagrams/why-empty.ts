import { type Message, message } from "../grammar/message.ts";
import type { Stage } from "../model/journey-map.ts";

/** What stands in place of the touchpoints of a stage that has none. */
export function whyEmpty({ declared: { noContact } }: Stage, say: (text: Message) => string): string {
  return noContact?.why ?? say(noContact ? message("No contact") : message("No touchpoint yet"));
}
