import { markupText } from "../markup-text.ts";

/** HTML that may stand in a page as it is. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | Html | readonly Html[];

/** HTML in which a text that is filled in is only ever text. */
export function html(written: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: written }, ...parts.map(sourceOf)));
}

function sourceOf(part: Part): string {
  if (typeof part === "string") return markupText(part);
  return part instanceof Html ? part.source : part.map(sourceOf).join("");
}
