import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { PageState, Subject, Surroundings } from "../../client/webview/messages.ts";
import type { Words } from "../../client/webview/words.ts";
import { bundles } from "../../scripts/bundles.ts";
import type { DrawnPlace, Gap, PreviewResult } from "../../server/protocol.ts";
import { OpenedPage, startBrowser } from "./opened-page.ts";

/** The document that is shown. */
export const uri = "file:///shop/fridge.journey";

export const journeyText = `journey
  title Buying a refrigerator
  section Compare models
    Read product reviews: 4: Eli, Miranda
    Ask a colleague: 2: Eli
  section Decide
    Visit the store: 3: Miranda`;

export const flowText = `flowchart LR
  subgraph decide["Decide"]
    visit["Visit the store"] -- "60%" --> pay["Pay"]
  end`;

/** A map as the server draws it, with a stage and the touchpoints that are named. */
export function mapSvg(...touchpoints: string[]): string {
  const cards = touchpoints.map(
    (label, index) =>
      `<g role="group" aria-label="${label}" data-touchpoint="${idOf(label)}">` +
      `<rect x="${20 + index * 140}" y="80" width="124" height="60"/>` +
      `<text x="${30 + index * 140}" y="110" fill="#fff">${label}</text></g>`,
  );
  const width = 40 + touchpoints.length * 140;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="400" viewBox="0 0 ${width} 400" role="graphics-document document"><title>Buying a refrigerator</title><g role="group" aria-label="Compare models" data-stage="compare"><rect x="20" y="20" width="${width - 40}" height="40"/></g>${cards.join("")}</svg>`;
}

/** The id of a touchpoint with a label. */
export function idOf(label: string): string {
  return label.toLowerCase().replaceAll(" ", "-");
}

export const weakRating: Gap = {
  rule: "weak-rating",
  severity: "warning",
  message: "One review is no reputation.",
  uri,
  range: { start: { line: 6, character: 4 }, end: { line: 6, character: 14 } },
};

/** A place of so many lines, its name being at the fourth character of the first. */
export function placeOf(kind: DrawnPlace["kind"], label: string, line: number, lines: number): DrawnPlace {
  const name = { start: { line, character: 4 }, end: { line, character: 10 } };
  const range = { start: { line, character: 2 }, end: { line: line + lines, character: 3 } };
  return { kind, id: kind === "stage" ? "compare" : idOf(label), label, range, name };
}

/** What the server answers, where nothing else matters. */
export function result(changes: Partial<PreviewResult> = {}): PreviewResult {
  return {
    version: 1,
    diagrams: [
      { id: "map", label: "Map" },
      { id: "journey", label: "Journey" },
      { id: "flow", label: "Flow" },
    ],
    journeys: [
      { id: "fridge", label: "Buying a refrigerator" },
      { id: "return", label: "Sending it back" },
    ],
    personas: [],
    scenarios: [],
    diagram: "journey",
    journey: "fridge",
    ...(!("svg" in changes) && { mermaid: journeyText }),
    places: [],
    otherStates: [],
    broken: false,
    gaps: [weakRating],
    ...changes,
  };
}

/** A page of the preview, another one for each test of a file. */
export class ShownPage {
  #folder = "";
  #browser: Browser | undefined;
  #opened: OpenedPage | undefined;

  constructor() {
    beforeAll(() => this.#start(), 60_000);
    beforeEach(() => this.open());
    afterEach(() => this.#close());
    afterAll(() => this.#stop());
  }

  get opened(): OpenedPage {
    return this.#opened!;
  }

  get page(): Page {
    return this.opened.page;
  }

  /** Opens the page anew, as VS Code does after a restart. */
  async open(options: { state?: PageState | undefined; words?: Words } = {}): Promise<void> {
    await this.#opened?.page.close();
    this.#opened = await OpenedPage.open(this.#browser!, this.#folder, options);
  }

  /** Has the page show what the server answered. */
  async show(
    changes: Partial<PreviewResult> = {},
    more: Partial<Omit<Subject & Surroundings, "result">> = {},
  ): Promise<void> {
    const preview = result(changes);
    const subject = {
      uri,
      chosen: { diagram: preview.diagram },
      theme: "light" as const,
      isTrusted: true,
      ...more,
    };
    await this.opened.tell({ type: "keep", ...subject, isLocked: false });
    await this.opened.tell({ type: "show", ...subject, result: preview });
  }

  /** Has the page show what the server answered, and waits until the picture that was there is not there any more. */
  async showAnew(preview: PreviewResult): Promise<void> {
    const [before] = await this.page.locator("#frame > svg").elementHandles();
    const { diagram } = preview;
    await this.opened.tell({
      type: "show",
      uri,
      chosen: { diagram },
      result: preview,
      theme: "light",
      isTrusted: true,
    });
    await this.page.waitForFunction(
      (old) => !old?.isConnected && document.querySelector("#frame > svg"),
      before,
    );
  }

  async showMap(...touchpoints: string[]): Promise<void> {
    const places = touchpoints.map((label, index) => placeOf("touchpoint", label, 3 + 2 * index, 1));
    await this.show({ diagram: "map", svg: mapSvg(...touchpoints), places });
  }

  picture(text = ""): Locator {
    return this.page.locator("#frame > svg").filter({ hasText: text });
  }

  status(text: string | RegExp): Locator {
    return this.page.getByRole("status").filter({ hasText: text });
  }

  async #start(): Promise<void> {
    this.#folder = await mkdtemp(path.join(tmpdir(), "journey-preview-"));
    const root = path.join(import.meta.dirname, "../..");
    [this.#browser] = await Promise.all([
      startBrowser(),
      build({ ...bundles.preview.options, absWorkingDir: root, outdir: this.#folder }),
    ]);
  }

  async #close(): Promise<void> {
    expect(this.opened.troubles).toEqual([]);
    await this.page.close();
    this.#opened = undefined;
  }

  async #stop(): Promise<void> {
    await this.#browser?.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
