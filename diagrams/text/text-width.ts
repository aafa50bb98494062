import { measuredWidths } from "./measured-widths.ts";

export interface Font {
  /** In units of the picture. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is at most, whichever of the fonts that readers are likely to have draws it; in units of the picture. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  const weight = bold ? "bold" : "regular";
  const widths = known[weight];
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!;
    if (code > 0xffff) index++;
    let share = widths.get(code);
    if (share === undefined) {
      share = measured(code, weight);
      widths.set(code, share);
    }
    width += share;
  }
  return width * size;
}

/** The shares of the font's size that letters are wide, by their codes, once they were asked for. */
const known = { regular: new Map<number, number>(), bold: new Map<number, number>() };

function measured(code: number, weight: "regular" | "bold"): number {
  const character = String.fromCodePoint(code);
  if (isInvisible.test(character)) return 0;
  const stretch = measuredWidths.findLast(({ first }) => first <= code);
  const step = stretch?.[weight].charCodeAt(code - stretch.first);
  if (step && !Number.isNaN(step)) return (step - 0x30) / 40;
  return isPictograph.test(character) ? 1.4 : 1.05;
}

/** What is drawn over the letter before it, or not at all. */
const isInvisible = /[\p{Mn}\p{Me}\p{Cf}]/u;
const isPictograph = /\p{Extended_Pictographic}/u;
