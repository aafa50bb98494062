import { type Colour, mix } from "../../client/webview/picture/colour.ts";

/** A colour that is laid over others. */
export interface Layer {
  readonly colour: Colour;
  /** 0 to 1. */
  readonly opacity: number;
}

/** What is seen where a layer lies over a colour. */
export function over({ colour, opacity }: Layer, ground: Colour): Colour {
  return mix(colour, ground, opacity);
}

/** The colours that an element is painted with, as faint as it and what it is in are: several where it is a gradient. */
export function paintOf(element: Element, paint: string, ownOpacity: string): Layer[] {
  const gradient = /^url\("?#(.+?)"?\)/.exec(paint)?.[1];
  const opacity = Number(ownOpacity) * opacityOf(element);
  if (gradient === undefined) return [faded(parse(paint), opacity)];
  const stops = document.getElementById(gradient)?.querySelectorAll("stop") ?? [];
  return Array.from(stops, (stop) => {
    const { stopColor, stopOpacity } = getComputedStyle(stop);
    return faded(parse(stopColor), opacity * Number(stopOpacity));
  });
}

function faded({ colour, opacity }: Layer, share: number): Layer {
  return { colour, opacity: opacity * share };
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
const known = new Map<string, Layer>();

/** Reads a colour in any notation, by painting with it. */
function parse(css: string): Layer {
  let layer = known.get(css);
  if (!layer) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css === "none" ? "transparent" : css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    layer = { colour: [red, green, blue], opacity: alpha / 255 };
    known.set(css, layer);
  }
  return layer;
}
