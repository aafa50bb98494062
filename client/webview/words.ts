import type { Gap, OtherState } from "../../server/protocol.ts";
import type { ExportFormat } from "./messages.ts";

/** What the preview page says, in the reader's language; `{0}` is filled with a number. */
export interface Words {
  /** A BCP 47 tag. */
  language: string;
  title: string;
  picture: string;
  journey: string;
  persona: string;
  everyone: string;
  scenario: string;
  /** Not one walk alone, but all that can happen. */
  everyWay: string;
  state: string;
  states: Record<OtherState["state"], string>;
  size: string;
  smaller: string;
  larger: string;
  readable: string;
  fitWidth: string;
  fitWhole: string;
  lock: string;
  export: string;
  formats: Record<ExportFormat, string>;
  copy: string;
  copied: string;
  notCopied: string;
  notExported: string;
  noJourney: string;
  writeOne: string;
  /** A journey to begin with. */
  first: { journey: string; stage: string; touchpoint: string };
  gaps: string;
  severity: string;
  search: string;
  noGaps: string;
  /** None that was asked for. */
  noSuchGaps: string;
  fix: string;
  /** A button's name, with the gap's message for `{0}`. */
  fixOf: string;
  lookingForFixes: string;
  noFixes: string;
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
