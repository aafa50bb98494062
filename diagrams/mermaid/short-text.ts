import { localise, type Message } from "../../grammar/message.ts";
import type { Subject } from "../diagram.ts";
import { textWidth } from "../text/text-width.ts";
import { clean } from "./mermaid-text.ts";

/** A text as far as there is room for it, in pixels of letters 12 pixels high; the whole where that does not matter. */
export function shortened(text: string, room: number | undefined): string {
  if (room === undefined) return text;
  const whole = clean(text);
  // What takes no room in the picture takes some in its source.
  const most = room / narrowest;
  if (whole.length <= most && textWidth(whole, font) <= room) return whole;
  let head = "";
  let left = room - textWidth("…", font);
  for (const { segment } of letters.segment(whole.slice(0, most).toWellFormed())) {
    left -= textWidth(segment, font);
    if (left < 0) break;
    head += segment;
  }
  return `${head.trimEnd()}…`;
}

const font = { size: 12 };
const narrowest = 2;
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

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
