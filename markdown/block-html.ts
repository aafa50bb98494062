import { markupText } from "../diagrams/markup-text.ts";
import type { Note } from "./notes.ts";

/** A picture as wide as the page, but neither wider than it was drawn nor too small to be read: then it scrolls. */
export function pictureHtml({ svg, label }: { svg: string; label: string }): string {
  const width = Number(/^<svg [^>]*?\bwidth="(\d+)"/.exec(svg)![1]);
  const narrowest = Math.round(smallest * width);
  const size = `display:block;width:100%;max-width:${width}px;min-width:${narrowest}px;height:auto`;
  const fitting = svg.replace("<svg ", `<svg style="${size}" `);
  const begins = /^<svg [^>]*? data-begins="right"/.test(svg) ? 'dir="rtl" ' : "";
  const name = `${begins}tabindex="0" aria-label="${markupText(label)}"`;
  return safeInTemplates(
    `<figure class="journey" style="margin:1em 0;overflow-x:auto" ${name}>${fitting}</figure>\n`,
  );
}

/** Letters that are any smaller cannot be read. */
const smallest = 0.7;

const noteStyle =
  "margin:1em 0;padding:0.25em 1em;border:1px solid #e5484d;border-inline-start-width:4px;border-radius:4px";

/** What the author of a block should know, in plain sight. */
export function noteHtml({ text, details }: Note): string {
  const items = details.map((detail) => `<li>${withCode(detail)}</li>`).join("");
  const list = items && `<ul>${items}</ul>`;
  return safeInTemplates(
    `<div class="journey-note" role="note" style="${noteStyle}"><p>${withCode(text)}</p>${list}</div>\n`,
  );
}

/** Vue, in VitePress, runs what stands between double braces in a page. */
function safeInTemplates(html: string): string {
  return html.replaceAll("{", "&#123;");
}

function withCode(text: string): string {
  return markupText(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
