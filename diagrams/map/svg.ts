import { markupText } from "../markup-text.ts";

/** An element of a picture, with all that is in it, as text. */
export type Svg = string & { readonly isSvg: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element. Attributes and texts are escaped; numbers have two decimals at most, so that pictures are the same everywhere. */
export function svg(name: string, attributes: Attributes, ...inner: readonly (Svg | readonly Svg[])[]): Svg {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      tag += ` ${key}="${typeof value === "number" ? plain(value) : markupText(value)}"`;
  }
  let content = "";
  for (const each of inner) content += typeof each === "string" ? each : each.join("");
  return (content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`) as Svg;
}

/** A text as it is. */
export function text(content: string): Svg {
  return markupText(content) as Svg;
}

/** A number with two decimals at most. */
export function plain(value: number): string {
  return String(Number.isInteger(value) ? value : Math.round(value * 100) / 100);
}
