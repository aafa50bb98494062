import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";
import { launchBrowser } from "../vscode/host/browser.ts";
import { mapTexts, personas } from "./map-texts.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Box {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of all texts of a picture as a browser draws them, and the size of the picture. */
async function drawnTexts(svg: string): Promise<{ boxes: Box[]; width: number; height: number }> {
  await using page = await browser.newPage();
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  return await page.evaluate(() => {
    const { width, height } = document.querySelector("svg")!.getBoundingClientRect();
    const boxes = Array.from(document.querySelectorAll("svg text"), (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { text: element.textContent!, left, top, right, bottom };
    });
    return { boxes, width, height };
  });
}

/** As on a screen, and as on paper. */
async function mapsOf(text: string): Promise<string[]> {
  const { journeys, findings } = await checkText(text, { "personas.journey": personas });
  return journeys.flatMap((journey) =>
    (["light", "print"] as const).map((theme) =>
      mapDiagram.draw({ journey, findings, language: english }, theme),
    ),
  );
}

/** What two boxes have in common, but for the space above and below letters. */
function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0.5 && down > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

it("a map is the same on a page that is written from right to left", async () => {
  const [svg] = await mapsOf(mapTexts["a journey from right to left"]!);
  const placesOn = async (page: string) => {
    const { boxes } = await drawnTexts(page);
    const [{ left: edge }] = boxes as [Box];
    return boxes.map(({ text, left }) => [text, Math.round(left - edge)]);
  };
  expect(await placesOn(`<div dir="rtl">${svg}</div>`)).toEqual(await placesOn(svg!));
});

describe.each(Object.entries(mapTexts))("in the map of %s", (_, text) => {
  it("no text lies over another one, or outside of the picture", async () => {
    for (const svg of await mapsOf(text)) {
      const { boxes, width, height } = await drawnTexts(svg);
      expect(boxes.length).toBeGreaterThan(0);
      const outside = boxes.filter(
        (box) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height,
      );
      expect(outside).toEqual([]);
      const sorted = boxes.toSorted((a, b) => a.top - b.top);
      const over = sorted.flatMap((a, index) =>
        sorted
          .slice(index + 1)
          .filter((b) => overlap(a, b))
          .map((b) => [a.text, b.text]),
      );
      expect(over).toEqual([]);
    }
  });
});
