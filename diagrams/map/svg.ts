/** An element of a picture, with all that is in it, as text. */
export type Svg = string & { readonly isSvg: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element. Attributes and texts are escaped; numbers have two decimals at most, so that pictures are the same everywhere. */
export function svg(name: string, attributes: Attributes, ...inner: readonly (Svg | readonly Svg[])[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? plain(value) : escaped(value!)}"`);
  const content = inner.flat().join("");
  return (
    content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`
  ) as Svg;
}

/** A text as it is. */
export function text(content: string): Svg {
  return escaped(content) as Svg;
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What XML cannot hold, in whichever way it is written. */
const impossible = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escaped(content: string): string {
  return content
    .toWellFormed()
    .replace(impossible, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
