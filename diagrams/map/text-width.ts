import { measuredWidths } from "./measured-widths.ts";

export interface Font {
  /** In units of the picture. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is at most, whichever of the fonts that readers are likely to have draws it; in units of the picture. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  let width = 0;
  for (const character of text) width += widthOf(character, bold);
  return width * size;
}

/** The shares of the font's size that letters are wide, once they were asked for. */
const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

function widthOf(character: string, bold: boolean): number {
  const weight = bold ? "bold" : "regular";
  let width = known[weight].get(character);
  if (width === undefined) {
    width = measured(character, weight);
    known[weight].set(character, width);
  }
  return width;
}

function measured(character: string, weight: "regular" | "bold"): number {
  const code = character.codePointAt(0)!;
  if (isInvisible.test(character)) return 0;
  const stretch = measuredWidths.findLast(({ first }) => first <= code);
  const step = stretch?.[weight].charCodeAt(code - stretch.first);
  if (step && !Number.isNaN(step)) return (step - 0x30) / 40;
  return isPictograph.test(character) ? 1.4 : 1.05;
}

/** What is drawn over the letter before it, or not at all. */
const isInvisible = /[\p{Mn}\p{Me}\p{Cf}]/u;
const isPictograph = /\p{Extended_Pictographic}/u;
