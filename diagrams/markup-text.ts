/**
 * A text for HTML, SVG or XML, also between quotation marks: it is only ever text there. What XML cannot hold is left
 * out, and so is what moves the cursor of a terminal.
 */
export function markupText(content: string): string {
  if (!special.test(content)) return content;
  return content
    .toWellFormed()
    .replace(impossible, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const impossible = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** Most texts hold nothing that has to be escaped. */
const special = /[&<>"'\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;
