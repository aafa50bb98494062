import { pngOf, svgText } from "./export/picture-file.ts";
import { drawMermaid } from "./picture/draw-mermaid.ts";
import { lay } from "./picture/lay.ts";
import { readPalette } from "./picture/palette.ts";

/**
 * The program of the page on which the command line has Mermaid's pictures drawn. It is told what to draw by
 * `data-text` and `data-to` of its body, and answers by `data-drawn`, or `data-problem`; what is in it, in Base64.
 */
const { body } = document;
const { text = "", to } = body.dataset;

try {
  const outOfSight = document.createElement("div");
  body.append(outOfSight);
  const palette = readPalette();
  const picture = await drawMermaid(decode(text), palette, outOfSight);
  lay(picture, palette.background);
  const file = to === "png" ? await pngOf(picture) : new Blob([svgText(picture)]);
  body.dataset.drawn = encode(new Uint8Array(await file.arrayBuffer()));
} catch (problem) {
  // What the page would say to its reader is left out here; the cause says why.
  const cause = problem instanceof Error ? (problem.cause ?? problem) : problem;
  body.dataset.problem = encode(new TextEncoder().encode(String(cause)));
}

function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}

function encode(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
