import type { DrawnPlace } from "../../../server/protocol.ts";
import type { Position } from "../messages.ts";
import { keyOf, type PlaceElements, placeElements } from "./place-elements.ts";

/** The stages and touchpoints in a picture: they lead to their lines, and the one that the cursor is in is marked. */
export class PicturePlaces {
  /** What scrolls. */
  readonly #window: HTMLElement;
  readonly #goTo: (place: DrawnPlace) => void;
  #places: readonly DrawnPlace[] = [];
  #elements: PlaceElements = new Map();
  #cursor: Position | undefined;
  #marked: string | undefined;
  #isToBeSeen = false;
  #outlines: Element[] = [];
  /** What elements said of themselves before they led to the text. */
  #led: Led[] = [];

  constructor(window: HTMLElement, goTo: (place: DrawnPlace) => void) {
    this.#window = window;
    this.#goTo = goTo;
    window.addEventListener("click", ({ target }) => this.#leadFrom(target));
    window.addEventListener("keydown", (event) => this.#onKey(event));
    window.addEventListener("focusin", ({ target }) => {
      const key = this.#keyAt(target);
      if (key !== undefined) this.#letTabStopAt(key);
    });
  }

  /** Takes back what was added to the picture. */
  release(): void {
    for (const outline of this.#outlines) outline.remove();
    for (const { element, said } of this.#led) {
      delete element.dataset.place;
      for (const [name, value] of Object.entries(said)) setOrRemove(element, name, value);
    }
    [this.#outlines, this.#led] = [[], []];
  }

  /** Makes a new picture one that leads to the text. The keyboard's focus stays at the place that it was at. */
  adopt(picture: SVGSVGElement, drawn: readonly DrawnPlace[], hadFocus: string | undefined): void {
    const places = inTextOrder(drawn);
    this.#elements = placeElements(picture, places);
    this.#led = places.flatMap((place) => lead(this.#elements.get(keyOf(place))!, place));
    this.#letTabStopAt(hadFocus ?? this.#shownKeys()[0]);
    if (hadFocus !== undefined) this.#elements.get(hadFocus)?.[0]?.focus({ preventScroll: true });
    this.follow(places);
    this.#outline();
  }

  /** Takes note of where the places of the same picture stand in the text now. */
  follow(places: readonly DrawnPlace[]): void {
    this.#places = inTextOrder(places);
    this.mark(this.#cursor);
  }

  /** Marks the innermost drawn place that the cursor is in, and shows it, unless somebody is busy with the picture. */
  mark(cursor: Position | undefined): void {
    this.#cursor = cursor;
    const drawn = this.#places.filter((place) => this.#elements.get(keyOf(place))?.length);
    const place = cursor && innermost(drawn, cursor);
    const key = place && keyOf(place);
    if (key === this.#marked) return;
    this.#marked = key;
    this.#isToBeSeen = true;
    this.#outline();
  }

  /** The place that has the keyboard's focus. */
  get focused(): string | undefined {
    return this.#keyAt(document.activeElement);
  }

  #outline(): void {
    for (const outline of this.#outlines) outline.remove();
    const elements = (this.#marked !== undefined && this.#elements.get(this.#marked)) || [];
    this.#outlines = elements.map(outlined);
    const [first] = elements;
    // Only once: who looks elsewhere then is not called back by the next picture.
    if (first && this.#isToBeSeen) this.#show(first);
  }

  #show(element: Element): void {
    this.#isToBeSeen = false;
    if (this.#isBusy() || this.#isInSight(element)) return;
    element.scrollIntoView({ block: "nearest", inline: "center" });
  }

  #leadFrom(target: EventTarget | null): void {
    const key = this.#keyAt(target);
    const place = this.#places.find((each) => keyOf(each) === key);
    if (place) this.#goTo(place);
  }

  #onKey(event: KeyboardEvent): void {
    const key = this.#keyAt(event.target);
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") this.#leadFrom(event.target);
    else if (event.key === "ArrowRight" || event.key === "ArrowDown") this.#focusBeside(key, 1);
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") this.#focusBeside(key, -1);
    else return;
    event.preventDefault();
  }

  #focusBeside(key: string, by: 1 | -1): void {
    const keys = this.#shownKeys();
    const beside = keys[keys.indexOf(key) + by];
    if (beside !== undefined) this.#elements.get(beside)?.[0]?.focus();
  }

  /** One stop for the whole picture: from there, arrows lead on. */
  #letTabStopAt(key: string | undefined): void {
    for (const [each, elements] of this.#elements)
      for (const [index, element] of elements.entries())
        element.tabIndex = each === key && index === 0 ? 0 : -1;
  }

  #shownKeys(): string[] {
    return [...this.#elements].flatMap(([key, elements]) => (elements.length > 0 ? [key] : []));
  }

  #keyAt(target: EventTarget | null): string | undefined {
    if (!(target instanceof Element)) return undefined;
    return target.closest<SVGElement>("[data-place]")?.dataset.place;
  }

  #isBusy(): boolean {
    const { activeElement } = document;
    return this.#window.matches(":hover") || (document.hasFocus() && this.#window.contains(activeElement));
  }

  #isInSight(element: Element): boolean {
    const [place, sight] = [element.getBoundingClientRect(), this.#window.getBoundingClientRect()];
    const isSeen = (from: number, to: number, first: number, last: number) => from >= first && to <= last;
    return (
      isSeen(place.left, place.right, sight.left, sight.right) &&
      isSeen(place.top, place.bottom, sight.top, sight.bottom)
    );
  }
}

interface Led {
  readonly element: SVGElement;
  readonly said: Readonly<Record<"role" | "aria-label" | "tabindex", string | null>>;
}

/** All that is drawn of a place leads to it; the first says so to those who do not see it. */
function lead(elements: readonly SVGElement[], place: DrawnPlace): Led[] {
  const led = elements.map((element) => ({
    element,
    said: {
      role: element.getAttribute("role"),
      "aria-label": element.getAttribute("aria-label"),
      tabindex: element.getAttribute("tabindex"),
    },
  }));
  for (const element of elements) element.dataset.place = keyOf(place);
  elements[0]?.setAttribute("role", "link");
  elements[0]?.setAttribute("aria-label", place.label);
  return led;
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Draws a frame around an element, in the picture, so that it stays where the element is. */
function outlined(element: SVGGraphicsElement): Element {
  // Marks may stand out over the corner of a card.
  const { x, y, width, height } = (
    element.querySelector<SVGRectElement>(":scope > rect[rx]") ?? element
  ).getBBox();
  const frame = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const size = { x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 8 };
  for (const [name, value] of Object.entries(size)) frame.setAttribute(name, String(value));
  frame.setAttribute("class", "cursor-is-here");
  frame.setAttribute("transform", element.getAttribute("transform") ?? "");
  element.before(frame);
  return frame;
}

function inTextOrder(places: readonly DrawnPlace[]): DrawnPlace[] {
  return places.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
}

/** What begins last is in what began before. */
function innermost(places: readonly DrawnPlace[], cursor: Position): DrawnPlace | undefined {
  return places.findLast(({ range }) => holds(range, cursor));
}

function holds({ start, end }: DrawnPlace["range"], { line, character }: Position): boolean {
  const isBefore = line < start.line || (line === start.line && character < start.character);
  const isBehind = line > end.line || (line === end.line && character > end.character);
  return !isBefore && !isBehind;
}
