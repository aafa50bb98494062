import { localise, type Message } from "../../grammar/message.ts";
import type { Subject } from "../diagram.ts";
import { textWidth } from "../map/text-width.ts";
import { wrapText } from "../map/wrap-text.ts";
import { clean } from "./mermaid-text.ts";

/** A text as far as there is room for it, in pixels of letters 12 pixels high; the whole where that does not matter. */
export function shortened(text: string, room: number | undefined): string {
  if (room === undefined) return text;
  const whole = clean(text);
  return textWidth(whole, font) <= room ? whole : (wrapText(whole, room, font, 1)[0] ?? "");
}

const font = { size: 12 };

/**
 * What a picture is of, in one line: the journey, what it is narrowed to, and what else is to be known of it.
 * @param room for each of the names
 */
export function headline(subject: Subject, more: readonly Message[] = [], room?: number): string {
  const { journey, persona, scenario, language } = subject;
  const names = [journey.declared.label, (scenario?.declared ?? persona)?.label ?? ""];
  return [...names.map((name) => shortened(name, room)), ...more.map((each) => localise(each, language))]
    .filter((part) => part !== "")
    .join(" · ");
}
