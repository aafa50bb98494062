import type { Message } from "../../grammar/message.ts";
import type { Place } from "../finding.ts";

/** A text that takes the place of what stands somewhere. */
export interface TextEdit {
  readonly at: Place;
  readonly text: string;
}

/** A change that makes a finding go away. */
export interface Fix {
  /** What it does, as the name of a menu item. */
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}
