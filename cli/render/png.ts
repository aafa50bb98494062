import { type Message, message } from "../../grammar/message.ts";

/** Twice as many dots as the picture has units, as screens and paper take; fewer where it is very large. */
const dots = 2;
const most = 12_000;

/**
 * Makes a PNG of an SVG picture.
 * @returns why not, where the machine has no fonts to write its words with
 */
export async function pngOf(svg: string): Promise<Uint8Array | { readonly refused: Message }> {
  // Most runs make none: the library is loaded for those that do.
  const { Resvg } = await import("@resvg/resvg-js");
  const options = {
    font: { loadSystemFonts: true, defaultFontFamily: "DejaVu Sans" },
    logLevel: "off",
  } as const;
  if (!new Resvg(probe, options).getBBox())
    return {
      refused: message(
        "There are no fonts on this machine, so a PNG would have no words: install some, such as DejaVu or Noto.",
      ),
    };
  const { width, height } = new Resvg(svg, options);
  const zoom = Math.min(dots, most / Math.max(width, height));
  return new Resvg(svg, { ...options, fitTo: { mode: "zoom", value: zoom } }).render().asPng();
}

/** What a PNG of an SVG picture will lack, if anything: the library draws no letters in colour. */
export function lackOf(svg: string): Message | null {
  if (!/\p{Emoji_Presentation}/u.test(svg)) return null;
  return message(
    "The PNG leaves out emoji, or shows them without colour: SVG and HTML show them as they are.",
  );
}

/** A picture of a letter, which takes no space where there is no font. */
const probe =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9" font-size="9">H</text></svg>';
