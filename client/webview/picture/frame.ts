import { copyOf, patch } from "./patch.ts";

/** Where the picture is seen. A newer one of the same takes its place, and only what differs is exchanged. */
export class PictureFrame {
  readonly #frame: HTMLElement;
  /** What the picture was made as: the page adds to what is shown. */
  #made: SVGSVGElement | undefined;
  #shown: SVGSVGElement | undefined;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
  }

  /** @returns the picture as it is shown */
  show(made: SVGSVGElement): SVGSVGElement {
    const [before, shown] = [this.#made, this.#shown];
    this.#made = made;
    // Mermaid names each of its pictures anew, and draws all of it in colours that hang on the name.
    if (before?.id === made.id && shown?.parentNode === this.#frame) {
      patch(shown, before, made);
      return shown;
    }
    const copy = copyOf(made);
    this.#shown = copy;
    this.#frame.replaceChildren(copy);
    return copy;
  }
}
