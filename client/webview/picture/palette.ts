import { type Colour, contrast, css, legible, mix } from "./colour.ts";

/** The colours of a picture, out of the colours of VS Code's theme. */
export interface Palette {
  dark: boolean;
  background: string;
  text: string;
  quietText: string;
  line: string;
  /** For boxes of no stage in particular, and the outline of any. */
  box: string;
  outline: string;
  /** For what holds boxes together. */
  group: string;
  /** One after the other for a journey's stages: the stage's heading and the moments in it. */
  stages: readonly { heading: string; moment: string }[];
  /** One for each persona. */
  personas: readonly string[];
  emotions: { good: Feeling; mixed: Feeling; bad: Feeling };
  fontFamily: string;
}

/** How a face is drawn. */
export interface Feeling {
  fill: string;
  stroke: string;
}

/** Reads the palette from the page as VS Code styles it right now. */
export function readPalette(): Palette {
  const highContrast = document.body.classList.contains("vscode-high-contrast");
  const style = getComputedStyle(document.documentElement);
  const read = colourReader();
  const themed = (name: string, fallback: string) =>
    read(style.getPropertyValue(`--vscode-${name}`).trim() || fallback);
  const background = themed("editor-background", "#ffffff").colour;
  const onBackground = ({ colour, opacity }: Paint) => mix(colour, background, opacity);
  const foreground = onBackground(themed("editor-foreground", "#3b3b3b"));
  // Some themes draw charts half transparent; here the hue alone matters.
  const hue = (name: string, fallback: string) => themed(`charts-${name}`, fallback).colour;
  const blue = hue("blue", "#1a85ff");
  const purple = hue("purple", "#652d90");
  const green = hue("green", "#388a34");
  const orange = hue("orange", "#d18616");
  const red = hue("red", "#e51400");
  const yellow = hue("yellow", "#bf8803");
  const teal = mix(blue, green, 0.5);
  const pink = mix(red, purple, 0.5);

  // In a high-contrast theme outlines alone tell things apart.
  const tinted = (hue: Colour, share: number) => (highContrast ? background : mix(hue, background, share));
  const stageHues = [blue, purple, teal, orange, pink, green, yellow];
  const stages = stageHues.map((hue) => ({ heading: tinted(hue, 0.28), moment: tinted(hue, 0.12) }));
  const box = tinted(blue, 0.16);
  const group = tinted(foreground, 0.04);
  const grounds = [background, box, group, ...stages.flatMap(Object.values<Colour>)];
  const text = legible(foreground, grounds, highContrast ? 7 : 4.5);
  const outline = highContrast
    ? onBackground(themed("contrastBorder", css(foreground)))
    : mix(foreground, background, 0.25);
  const distinct = (hue: Colour) => css(legible(hue, grounds, 3));
  const feeling = (hue: Colour) => ({ fill: css(tinted(hue, 0.3)), stroke: distinct(hue) });

  return {
    dark: contrast(background, [255, 255, 255]) > contrast(background, [0, 0, 0]),
    background: css(background),
    text: css(text),
    quietText: css(legible(mix(text, background, 0.7), grounds, 4.5)),
    line: css(highContrast ? text : legible(mix(text, background, 0.5), [background, group], 3)),
    box: css(box),
    outline: css(outline),
    group: css(group),
    stages: stages.map(({ heading, moment }) => ({ heading: css(heading), moment: css(moment) })),
    personas: [blue, orange, purple, green, red, yellow].map(distinct),
    emotions: { good: feeling(green), mixed: feeling(yellow), bad: feeling(red) },
    fontFamily: style.getPropertyValue("--vscode-font-family") || "sans-serif",
  };
}

interface Paint {
  colour: Colour;
  /** 0 to 1. */
  opacity: number;
}

/** Reads CSS colours in any notation, by painting with them. */
function colourReader(): (cssColour: string) => Paint {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("This page cannot read colours.");
  return (cssColour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = cssColour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return { colour: [red, green, blue], opacity: alpha / 255 };
  };
}
