import type { Mermaid } from "mermaid";
import { words } from "../words.ts";
import { DrawingProblem } from "./drawing-problem.ts";
import { finishJourney } from "./finish-journey.ts";
import { longestText, mermaidConfig, withStyle } from "./mermaid-config.ts";
import type { Palette } from "./palette.ts";

/** Draws Mermaid text out of sight and hands the picture over, one after the other. Throws a {@link DrawingProblem}. */
export function drawMermaid(...work: Parameters<typeof draw>): Promise<SVGSVGElement> {
  const drawn = last.then(() => draw(...work));
  last = drawn.catch(() => undefined);
  return drawn;
}

let last: Promise<unknown> = Promise.resolve();

async function draw(text: string, palette: Palette, outOfSight: HTMLElement): Promise<SVGSVGElement> {
  // Mermaid itself would draw a box that says so, and call it a success.
  if (text.length > longestText) throw new DrawingProblem(words.tooLarge);
  try {
    const mermaid = await loadedMermaid();
    mermaid.initialize(mermaidConfig(palette));
    const { svg, diagramType } = await mermaid.render(nextId(), withStyle(text, palette), outOfSight);
    outOfSight.innerHTML = svg;
    const picture = outOfSight.querySelector("svg");
    if (!picture) throw new Error("Mermaid drew nothing.");
    if (diagramType === "journey") finishJourney(picture);
    return picture;
  } catch (error) {
    const tooManyLines = error instanceof Error && error.message.startsWith("Edge limit");
    throw new DrawingProblem(tooManyLines ? words.tooLarge : words.notDrawn, { cause: error });
  } finally {
    outOfSight.replaceChildren();
  }
}

let loading: Promise<Mermaid> | undefined;

function loadedMermaid(): Promise<Mermaid> {
  loading ??= import("mermaid").then((module) => module.default);
  return loading;
}

let drawn = 0;

function nextId(): string {
  drawn += 1;
  return `picture-${drawn}`;
}
