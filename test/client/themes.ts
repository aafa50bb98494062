import type { Page } from "playwright-core";
import { type Colour, contrast } from "../../client/webview/picture/colour.ts";
import type { Theme } from "./opened-page.ts";

/** Themes that come with VS Code, as far as pictures make use of them. */
export const themes: Record<string, Theme> = {
  "Light Modern": {
    kind: "vscode-light",
    colours: {
      "editor-background": "#ffffff",
      "editor-foreground": "#3b3b3b",
      "charts-blue": "#0063d3",
      "charts-purple": "#652d90",
      "charts-green": "#388a34",
      "charts-orange": "rgba(234, 92, 0, 0.33)",
      "charts-red": "#e51400",
      "charts-yellow": "#bf8803",
    },
  },
  "Dark Modern": {
    kind: "vscode-dark",
    colours: {
      "editor-background": "#1f1f1f",
      "editor-foreground": "#cccccc",
      "charts-blue": "#59a4f9",
      "charts-purple": "#b180d7",
      "charts-green": "#89d185",
      "charts-orange": "rgba(234, 92, 0, 0.33)",
      "charts-red": "#f14c4c",
      "charts-yellow": "#cca700",
    },
  },
  "Dark High Contrast": {
    kind: "vscode-high-contrast",
    colours: {
      "editor-background": "#000000",
      "editor-foreground": "#ffffff",
      "charts-blue": "#59a4f9",
      "charts-purple": "#b180d7",
      "charts-green": "#89d185",
      "charts-red": "#f48771",
      "charts-yellow": "#ffd370",
      contrastBorder: "#6fc3df",
    },
  },
  "Light High Contrast": {
    kind: "vscode-high-contrast vscode-high-contrast-light",
    colours: {
      "editor-background": "#ffffff",
      "editor-foreground": "#292929",
      "charts-blue": "#1a85ff",
      "charts-purple": "#652d90",
      "charts-green": "#374e06",
      "charts-red": "#b5200d",
      "charts-yellow": "#895503",
      contrastBorder: "#0f4a85",
    },
  },
  // Its text is too pale for any coloured ground.
  "Solarized Light": {
    kind: "vscode-light",
    colours: {
      "editor-background": "#fdf6e3",
      "editor-foreground": "#657b83",
      "charts-blue": "#0063d3",
      "charts-purple": "#652d90",
      "charts-green": "#388a34",
      "charts-red": "#e51400",
      "charts-yellow": "#bf8803",
    },
  },
};

/** The contrast of the least readable text on its boxes. */
export async function leastContrast(page: Page, boxes: string, labels: string): Promise<number> {
  const colours = (selector: string, property: "fill" | "color") =>
    page.locator(`#frame ${selector}`).evaluateAll(
      (elements, name) =>
        elements.map((element) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(element)[name].match(/\d+/g) ?? []).map(
            Number,
          );
          return [red, green, blue] as const;
        }),
      property,
    );
  const [grounds, texts]: [Colour[], Colour[]] = [
    await colours(boxes, "fill"),
    await colours(labels, "color"),
  ];
  return Math.min(...grounds.flatMap((ground) => texts.map((text) => contrast(text, ground))));
}
