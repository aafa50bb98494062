import type { Finding } from "../gaps/finding.ts";
import type { Language, Message } from "../grammar/message.ts";
import type { JourneyMap } from "../model/journey-map.ts";

/** A picture of a journey as Mermaid text. */
export interface Diagram {
  /** As it is called on the command line. */
  readonly name: string;
  /** As it is called in a menu. */
  readonly title: Message;
  /**
   * Prints the journey; any text in it is drawn as it is.
   * @param findings of the file that it stands in
   */
  print(journey: JourneyMap, findings: readonly Finding[], language: Language): string;
}
