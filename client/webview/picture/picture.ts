import type { Subject } from "../messages.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { words } from "../words.ts";
import { adoptSvg } from "./adopt-svg.ts";
import { drawMermaid } from "./draw-mermaid.ts";
import { DrawingProblem } from "./drawing-problem.ts";
import { lay } from "./lay.ts";
import { type Palette, readPalette } from "./palette.ts";

/** The elements of the page that a picture needs. */
export interface PictureParts {
  /** Where the picture is seen; who is told of it puts it there. */
  frame: HTMLElement;
  /** Where it is drawn and measured. */
  outOfSight: HTMLElement;
  /** What is of use with a picture only. */
  menus: HTMLElement;
  /** What is seen instead while there is no journey. */
  help: HTMLElement;
}

interface Events {
  /** A new picture takes the place of another one, be it of something else. */
  drawn(picture: SVGSVGElement, subject: Subject, isOfSomethingElse: boolean): void;
  /** One line on how the picture and the text differ; empty when they do not. */
  status(line: string): void;
}

interface Shown extends Subject {
  text: string;
  palette: Palette | undefined;
}

/** The journey as a picture. It follows the text, and stays as it was while the text cannot be drawn. */
export class Picture {
  readonly #parts: PictureParts;
  readonly #events: Events;
  readonly #update = oneAtATime(() => this.#drawNewest());
  #palette = readPalette();
  #newest: Subject | undefined;
  /** What the picture in the frame was made of, and in which colours. */
  #shown: Shown | undefined;

  constructor(parts: PictureParts, events: Events) {
    this.#parts = parts;
    this.#events = events;
  }

  /** Draws the subject, unless a newer one comes first. */
  show(subject: Subject): void {
    this.#newest = subject;
    this.#update();
  }

  /** Draws again in the colours that VS Code has now. */
  recolour(): void {
    this.#palette = readPalette();
    this.#update();
  }

  async #drawNewest(): Promise<void> {
    const newest = this.#newest;
    if (!newest) return;
    const { broken } = newest.result;
    const kept = broken && this.#shown && sameView(this.#shown, newest) ? this.#shown : undefined;
    try {
      await this.#draw(kept ?? newest);
      this.#events.status(kept ? words.asBefore : broken ? words.incomplete : "");
    } catch (problem) {
      if (!(problem instanceof DrawingProblem)) throw problem;
      console.error(problem.cause);
      if (this.#shown?.uri !== newest.uri) this.#clear();
      if (this.#shown) await this.#draw(this.#shown);
      this.#events.status(this.#shown ? `${problem.message} ${words.lastGood}` : problem.message);
    }
  }

  /** Whether it is Mermaid's. */
  get isMermaid(): boolean {
    return this.#shown?.palette !== undefined;
  }

  /** What is shown, drawn once more: without what the page adds to it. Nothing while nothing is shown. */
  async drawnAgain(): Promise<{ picture: SVGSVGElement; mermaid: string | undefined } | undefined> {
    const shown = this.#shown;
    if (!shown) return undefined;
    const { text, palette } = shown;
    const picture = await this.#made(text, palette);
    if (palette) lay(picture, palette.background);
    return { picture, mermaid: palette && text };
  }

  async #draw(subject: Subject): Promise<void> {
    const { svg, mermaid } = subject.result;
    const text = svg ?? mermaid;
    this.#parts.menus.hidden = text === undefined;
    this.#parts.help.hidden = text !== undefined;
    if (text === undefined) {
      this.#clear();
      return;
    }
    // Mermaid draws in the colours of the page; other pictures come in those that they were asked for.
    const palette = svg === undefined ? this.#palette : undefined;
    const before = this.#shown;
    if (text !== before?.text || palette !== before.palette) {
      const picture = await this.#made(text, palette);
      if (this.#newest && !sameView(subject, this.#newest)) return;
      this.#events.drawn(picture, subject, !before || !sameDiagram(subject, before));
    }
    this.#shown = { ...subject, text, palette };
  }

  async #made(text: string, palette: Palette | undefined): Promise<SVGSVGElement> {
    return palette ? drawMermaid(text, palette, this.#parts.outOfSight) : adoptSvg(text);
  }

  #clear(): void {
    this.#shown = undefined;
    this.#parts.frame.replaceChildren();
  }
}

function sameView(one: Subject, other: Subject): boolean {
  const { persona, scenario } = one.chosen;
  // Mermaid's pictures take on the colours of the page; others would stay in those of before.
  const sameColours = one.result.svg === undefined || one.theme === other.theme;
  return (
    sameColours &&
    sameDiagram(one, other) &&
    persona === other.chosen.persona &&
    scenario === other.chosen.scenario
  );
}

function sameDiagram(one: Subject, other: Subject): boolean {
  const { diagram, journey } = one.chosen;
  return one.uri === other.uri && diagram === other.chosen.diagram && journey === other.chosen.journey;
}
