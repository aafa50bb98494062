/// <reference lib="dom" />
import { drawMermaid } from "../../client/webview/picture/draw-mermaid.ts";
import { readPalette } from "../../client/webview/picture/palette.ts";

/** What the page of pictures offers to those who drive it. */
export interface DrawnInPage {
  /** Shows a picture that Mermaid draws, as a preview in VS Code does. */
  drawMermaid(text: string): Promise<void>;
  /** Shows a picture that is drawn already. */
  show(svg: string): void;
  /** The picture that is on show, as a file. */
  picture(): string;
}

const frame = document.querySelector<HTMLElement>("#frame")!;
const outOfSight = document.querySelector<HTMLElement>("#out-of-sight")!;

const offered: DrawnInPage = {
  async drawMermaid(text) {
    const picture = await drawMermaid(text, readPalette(), outOfSight);
    // The preview gives a picture the size that it has by itself.
    picture.style.maxWidth = "none";
    picture.style.width = `${picture.viewBox.baseVal.width}px`;
    picture.style.height = "auto";
    frame.replaceChildren(picture);
  },

  show(svg) {
    frame.innerHTML = svg;
  },

  picture() {
    const picture = frame.querySelector("svg")!.cloneNode(true) as SVGSVGElement;
    picture.setAttribute("width", String(picture.viewBox.baseVal.width));
    picture.setAttribute("height", String(picture.viewBox.baseVal.height));
    picture.removeAttribute("style");
    return new XMLSerializer().serializeToString(picture);
  },
};

Object.assign(globalThis, { gallery: offered });
