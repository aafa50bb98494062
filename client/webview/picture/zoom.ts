import type { Zoom } from "../messages.ts";

/** The buttons that set the size of the picture. */
export interface ZoomParts {
  smaller: HTMLElement;
  larger: HTMLElement;
  whole: HTMLElement;
}

/** Below this scale labels are hard to read. */
const readableScale = 0.85;
const step = 1.25;
const range = { least: 0.1, most: 4 };

/** The size of the picture: by itself as large as fits and is readable, or as chosen. */
export class PictureZoom {
  readonly #parts: ZoomParts;
  readonly #onChange: (zoom: Zoom) => void;
  #zoom: Zoom;
  #picture: SVGSVGElement | undefined;

  constructor(parts: ZoomParts, zoom: Zoom, onChange: (zoom: Zoom) => void) {
    this.#parts = parts;
    this.#zoom = zoom;
    this.#onChange = onChange;
    parts.smaller.addEventListener("click", () => this.#set(this.#scale() / step));
    parts.larger.addEventListener("click", () => this.#set(this.#scale() * step));
    parts.whole.addEventListener("click", () => this.#set(this.#zoom === "whole" ? "readable" : "whole"));
  }

  /** Gives a new picture the size that is chosen. */
  apply(picture = this.#picture): void {
    this.#picture = picture;
    this.#parts.whole.setAttribute("aria-pressed", String(this.#zoom === "whole"));
    if (!picture) return;
    picture.style.maxWidth = "none";
    picture.style.height = "auto";
    picture.style.width = cssWidth(this.#zoom, picture.viewBox.baseVal.width);
  }

  #set(zoom: Zoom): void {
    this.#zoom = typeof zoom === "number" ? Math.min(Math.max(zoom, range.least), range.most) : zoom;
    this.apply();
    this.#onChange(this.#zoom);
  }

  #scale(): number {
    const picture = this.#picture;
    return picture ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
  }
}

function cssWidth(zoom: Zoom, natural: number): string {
  switch (zoom) {
    case "whole":
      return `min(100%, ${natural}px)`;
    case "readable":
      return `clamp(${natural * readableScale}px, 100%, ${natural}px)`;
    default:
      return `${natural * zoom}px`;
  }
}
