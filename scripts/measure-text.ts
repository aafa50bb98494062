/// <reference lib="dom" />
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./programs/find-browser.ts";

/**
 * Measures how wide letters are in the fonts that readers of a map are likely to have, and keeps the widest: a text
 * then fits whichever of them draws it. Run by hand where these fonts are installed; on Debian, they are in
 * fonts-liberation, fonts-dejavu-core, fonts-roboto-unhinted, fonts-open-sans, fonts-inter and fonts-noto-core.
 */
const fonts = ["Liberation Sans", "DejaVu Sans", "Roboto", "Open Sans", "Inter", "Noto Sans"];

/** Scripts whose letters differ much in width; those of all others count as wide as their widest. */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x5d0, 0x5ea],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
];

await using stack = new AsyncDisposableStack();
const browser = stack.adopt(
  await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] }),
  (it) => it.close(),
);
const page = await browser.newPage();
const widths = await page.evaluate(
  ({ fonts, blocks }) => {
    const context = document.createElement("canvas").getContext("2d")!;
    const widest = (weight: number, text: string) =>
      Math.max(
        ...fonts.map((font) => {
          context.font = `${weight} 100px "${font}", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Thai"`;
          return context.measureText(text).width;
        }),
      );
    const of = (weight: number) =>
      blocks.map(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) =>
          Math.ceil(widest(weight, String.fromCodePoint(first + index))),
        ),
      );
    return { regular: of(400), bold: of(600) };
  },
  { fonts, blocks },
);

const encoded = (rows: number[][]) =>
  rows.map((row) =>
    JSON.stringify(
      row.map((width) => String.fromCharCode(0x30 + Math.ceil(Math.min(width, 190) / 2.5))).join(""),
    ),
  );
const lines = blocks.map(([first], index) => {
  const [regular, bold] = [encoded(widths.regular)[index], encoded(widths.bold)[index]];
  return `  { first: 0x${first.toString(16)}, regular: ${regular}, bold: ${bold} },`;
});
const text = `// Measured by scripts/measure-text.ts: do not edit.

/** How wide letters are, from the first of a stretch on: a character each, one fortieth of the font's size for each step above "0". */
export const measuredWidths = [
${lines.join("\n")}
] as const;
`;
await writeFile(join(import.meta.dirname, "../diagrams/text/measured-widths.ts"), text);
