import { join } from "node:path";
import { fontsFor } from "../../diagrams/map/fonts.ts";
import { type Message, message } from "../../grammar/message.ts";

/** Twice as many dots as the picture has units, as screens and paper take; fewer where it is very large. */
const dots = 2;
const most = 12_000;

/** Our own for most letters, so that a PNG looks the same on every machine; for the others, what the machine has. */
const font = {
  loadSystemFonts: true,
  fontFiles: ["Inter-Regular.ttf", "Inter-SemiBold.ttf"].map((file) =>
    join(import.meta.dirname, "fonts", file),
  ),
  defaultFontFamily: "Inter",
};
const options = { font, logLevel: "off" } as const;

/**
 * Makes a PNG of an SVG picture.
 * @param warn is told what it lacks that the picture has
 */
export async function pngOf(svg: string, warn: (lack: Message) => void): Promise<Uint8Array> {
  // Most runs make none: the library is loaded for those that do.
  const { Resvg } = await import("@resvg/resvg-js");
  const boxOf = (letter: string) => new Resvg(pictureOf(letter), options).getBBox();
  // Our pictures begin with their size; asking the library for it takes as long as drawing most of them.
  const size = svg
    .slice(0, svg.indexOf(">"))
    .match(/(?<= (width|height)=")[\d.]+/g)!
    .map(Number);
  const zoom = Math.min(dots, most / Math.max(...size));
  const letters = lettersOfOthers(svg);
  // Only where it is needed: for each letter the library reads all fonts of the machine.
  const nobodys = letters.length > 0 ? boxOf(nobodysLetter) : undefined;
  const missing = letters.filter((letter) => isSame(boxOf(letter), nobodys));
  if (missing.length > 0)
    warn(
      message(
        "The PNG shows boxes for letters such as {0}, for this machine has no font with them: install one, such as Noto Sans.",
        missing.join(" "),
      ),
    );
  if (/\p{Emoji_Presentation}/u.test(svg))
    warn(
      message("The PNG leaves out emoji, or shows them without colour: SVG and HTML show them as they are."),
    );
  return new Resvg(svg, { ...options, fitTo: { mode: "zoom", value: zoom } }).render().asPng();
}

const isOurs = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}]/u;

/** So many scripts are looked at, as each takes a while: hardly a journey has more. */
const mostScripts = 8;

/** A letter of each script that our own fonts do not have. Rare scripts are told apart by where their letters stand. */
function lettersOfOthers(text: string): string[] {
  const letters = [...new Set(text.match(/\p{L}/gu))].filter((letter) => !isOurs.test(letter));
  const scriptOf = (letter: string) => fontsFor(letter) ?? letter.codePointAt(0)! >> 7;
  return [...Map.groupBy(letters, scriptOf).values()].slice(0, mostScripts).map(([letter]) => letter!);
}

/** No font has it, so it is drawn as the box that stands for what is missing. */
const nobodysLetter = "\u{10fffd}";

function pictureOf(letter: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="20"><text y="15" font-size="12" font-family="Inter">${letter}</text></svg>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isSame(one: Box | undefined, other: Box | undefined): boolean {
  return !one || !other || (one.x === other.x && one.width === other.width && one.height === other.height);
}
