import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagrams } from "../../diagrams/catalogue.ts";
import { gallerySubjects, subjectsFor } from "../../scripts/gallery/gallery-subjects.ts";
import { PicturePage, themesOf } from "../../scripts/gallery/picture-page.ts";
import { launchBrowser } from "../vscode/host/browser.ts";
import type { DrawnText, MeasuredInPage } from "./measured-in-page.ts";

declare const measured: MeasuredInPage;

let browser: Browser;
let pictures: PicturePage;
beforeAll(async () => {
  browser = await launchBrowser();
  pictures = await PicturePage.open(browser);
  const entryPoints = [join(import.meta.dirname, "measured-in-page.ts")];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: "iife", write: false });
  await pictures.page.addScriptTag({ content: outputFiles[0]!.text });
});
afterAll(() => browser?.close());

const subjects = await gallerySubjects();

describe.each(diagrams.map((diagram) => [diagram.name, diagram] as const))("in the %s of", (_, diagram) => {
  const drawn = subjectsFor(diagram, subjects).map(({ title, subject }) => [title, subject] as const);
  it.each(drawn)("%s", async (_, subject) => {
    for (const theme of themesOf(diagram)) {
      await pictures.show(diagram, subject, theme);
      const { texts, width, height } = await pictures.page.evaluate(() => measured.texts());
      expect(texts.length, theme).toBeGreaterThan(0);
      expect.soft(faultsOf(texts, width, height), theme).toEqual([]);
    }
  });
});

function faultsOf(texts: readonly DrawnText[], width: number, height: number): string[] {
  const faults = texts.flatMap((drawn) => [
    ...(isOutside(drawn, width, height) ? [`outside of the picture: ${drawn.text}`] : []),
    ...(drawn.sticksOut ? [`out of its box: ${drawn.text}`] : []),
    ...(drawn.contrast < (drawn.isLarge ? 3 : 4.5)
      ? [`contrast ${drawn.contrast.toFixed(1)}: ${drawn.text}`]
      : []),
  ]);
  return [...new Set([...faults, ...overlaps(texts).map((both) => `over each other: ${both.join(" | ")}`)])];
}

function isOutside({ left, top, right, bottom }: DrawnText, width: number, height: number): boolean {
  return left < -1 || top < -1 || right > width + 1 || bottom > height + 1;
}

/** Texts that lie over each other, but for the space above and below letters; a text and its own shadow may. */
function overlaps(texts: readonly DrawnText[]): string[][] {
  const sorted = texts.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const pairs: string[][] = [];
    for (let next = index + 1; next < sorted.length && sorted[next]!.top < a.bottom; next++) {
      const b = sorted[next]!;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - b.top;
      const isOver = across > 0.5 && down > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top);
      if (isOver && a.text !== b.text) pairs.push([a.text, b.text]);
    }
    return pairs;
  });
}
