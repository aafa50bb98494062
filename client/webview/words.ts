import type { Gap } from "../../server/protocol.ts";

/** What the preview page says, in the reader's language; `{0}` is filled with a number. */
export interface Words {
  /** A BCP 47 tag. */
  language: string;
  title: string;
  picture: string;
  journey: string;
  size: string;
  smaller: string;
  larger: string;
  fit: string;
  fitWhole: string;
  noJourney: string;
  writeOne: string;
  /** A journey to begin with. */
  first: { journey: string; stage: string; touchpoint: string };
  gaps: string;
  noGaps: string;
  line: string;
  severities: Record<Gap["severity"], { name: string; one: string; many: string }>;
  asBefore: string;
  incomplete: string;
  tooLarge: string;
  notDrawn: string;
  lastGood: string;
}

/** The words that came with the page. */
export const words: Words = JSON.parse(document.body.dataset.words ?? "");

export function fill(text: string, number: number): string {
  return text.replace("{0}", String(number));
}
