import type { PageState, Zoom } from "../messages.ts";
import { words } from "../words.ts";
import { type Size, scaleOf, step, wheelFactor } from "./zoom.ts";

/** The elements of the page that show how large a picture is, and change it. */
export interface ViewParts {
  /** What scrolls. */
  window: HTMLElement;
  smaller: HTMLElement;
  larger: HTMLElement;
  /** Says the size, and resets it. */
  size: HTMLElement;
  width: HTMLElement;
  whole: HTMLElement;
}

type Kept = Pick<PageState, "zoom" | "scroll">;
type Scroll = NonNullable<Kept["scroll"]>;

interface Point {
  x: number;
  y: number;
}

/** What is seen of the picture: how large it is, and which part. */
export class PictureView {
  readonly #parts: ViewParts;
  readonly #onChange: (kept: Kept) => void;
  #zoom: Zoom;
  #picture: SVGSVGElement | undefined;
  /** Where a page that comes back was, until there is a picture again. */
  #scrollBack: Scroll | undefined;

  constructor(parts: ViewParts, { zoom, scroll }: Kept, onChange: (kept: Kept) => void) {
    this.#parts = parts;
    this.#zoom = zoom;
    this.#scrollBack = scroll;
    this.#onChange = onChange;
    parts.smaller.addEventListener("click", () => this.#scaleBy(1 / step));
    parts.larger.addEventListener("click", () => this.#scaleBy(step));
    parts.size.addEventListener("click", () => this.#set("readable"));
    parts.width.addEventListener("click", () => this.#set("width"));
    parts.whole.addEventListener("click", () => this.#set("whole"));
    parts.window.addEventListener("wheel", (event) => this.#onWheel(event), { passive: false });
    parts.window.addEventListener("scrollend", () => this.#keep());
    addEventListener("keydown", (event) => this.#onKey(event));
    new ResizeObserver(() => this.#apply()).observe(parts.window);
  }

  /** Gives a new picture the size that is chosen; one of something else is shown from its beginning. */
  adopt(picture: SVGSVGElement, isOfSomethingElse: boolean): void {
    this.#picture = picture;
    this.#apply();
    const scroll = this.#scrollBack ?? (isOfSomethingElse ? this.#beginningOf(picture) : undefined);
    this.#scrollBack = undefined;
    if (scroll) this.#parts.window.scrollTo(scroll);
  }

  /** A map from right to left begins at its right edge. */
  #beginningOf({ dataset }: SVGSVGElement): Scroll {
    return { left: dataset.begins === "right" ? this.#parts.window.scrollWidth : 0, top: 0 };
  }

  #onWheel(event: WheelEvent): void {
    // So the pinch of two fingers arrives, too.
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#scaleBy(wheelFactor(event), { x: event.clientX, y: event.clientY });
  }

  #onKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const isTyped = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isTyped || ctrlKey || metaKey || altKey) return;
    if (key === "+" || key === "=") this.#scaleBy(step);
    if (key === "-") this.#scaleBy(1 / step);
    if (key === "0") this.#set("readable");
  }

  /** What lies under a point of the window stays there; by default, what is in its middle. */
  #scaleBy(factor: number, at = middleOf(this.#parts.window.getBoundingClientRect())): void {
    const picture = this.#picture;
    if (!picture) return;
    const before = picture.getBoundingClientRect();
    this.#set(this.#scale() * factor);
    const after = picture.getBoundingClientRect();
    const share = { x: (at.x - before.left) / before.width, y: (at.y - before.top) / before.height };
    this.#parts.window.scrollBy(
      after.left + share.x * after.width - at.x,
      after.top + share.y * after.height - at.y,
    );
  }

  #set(zoom: Zoom): void {
    this.#zoom =
      typeof zoom === "number" && this.#picture ? scaleOf(zoom, ...this.#sizes(this.#picture)) : zoom;
    this.#apply();
    this.#keep();
  }

  #apply(): void {
    const { size, width, whole } = this.#parts;
    width.setAttribute("aria-pressed", String(this.#zoom === "width"));
    whole.setAttribute("aria-pressed", String(this.#zoom === "whole"));
    const picture = this.#picture;
    if (!picture) return;
    const scale = this.#scale();
    const [natural] = this.#sizes(picture);
    picture.style.maxWidth = "none";
    picture.style.width = `${natural.width * scale}px`;
    picture.style.height = `${natural.height * scale}px`;
    size.textContent = new Intl.NumberFormat(words.language, { style: "percent" }).format(scale);
  }

  #scale(): number {
    return this.#picture ? scaleOf(this.#zoom, ...this.#sizes(this.#picture)) : 1;
  }

  #sizes(picture: SVGSVGElement): [natural: Size, room: Size] {
    const { paddingLeft, paddingTop } = getComputedStyle(this.#parts.window);
    const { clientWidth, clientHeight } = this.#parts.window;
    const room = {
      width: clientWidth - 2 * Number.parseFloat(paddingLeft),
      height: clientHeight - 2 * Number.parseFloat(paddingTop),
    };
    return [picture.viewBox.baseVal, room];
  }

  #keep(): void {
    const { scrollLeft: left, scrollTop: top } = this.#parts.window;
    this.#onChange({ zoom: this.#zoom, scroll: { left, top } });
  }
}

function middleOf({ left, top, width, height }: DOMRect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}
