/** An element of a picture, with all that is in it, as text. */
export type Svg = string & { readonly isSvg: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element. Attributes and texts are escaped; numbers have two decimals at most, so that pictures are the same everywhere. */
export function svg(name: string, attributes: Attributes, ...inner: readonly (Svg | readonly Svg[])[]): Svg {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === "number" ? plain(value) : escaped(value)}"`;
  }
  let content = "";
  for (const each of inner) content += typeof each === "string" ? each : each.join("");
  return (content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`) as Svg;
}

/** A text as it is. */
export function text(content: string): Svg {
  return escaped(content) as Svg;
}

function plain(value: number): string {
  return String(Number.isInteger(value) ? value : Math.round(value * 100) / 100);
}

/** What XML cannot hold, in whichever way it is written. */
const impossible = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Most texts hold nothing that has to be escaped. */
const special = /[\x00-\x1f&<>"'\ud800-\udfff\ufffe\uffff]/;

function escaped(content: string): string {
  if (!special.test(content)) return content;
  return content
    .toWellFormed()
    .replace(impossible, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
