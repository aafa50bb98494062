import fc from "fast-check";
import type { Mermaid } from "mermaid";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../vscode/host/browser.ts";
import { hostileText } from "../hostile-text.ts";
import { openMermaidPage } from "./mermaid-page.ts";
import { sampleOf, samples, seenAt } from "./samples.ts";

declare const mermaid: Mermaid;

const numRuns = Number(process.env.PROPERTY_RUNS ?? 40);
const timeout = 30_000 + 300 * numRuns;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openMermaidPage(browser, {
    suppressErrorRendering: true,
    journey: { maxLabelWidth: 100_000 },
    logLevel: 5,
  });
});
afterAll(() => browser?.close());

interface Drawn {
  type: string;
  texts: string[];
  active: string[];
}

/** Draws with Mermaid as people have it: the texts that are seen, and what no text may bring in. */
async function drawn(source: string): Promise<Drawn> {
  return await page.evaluate(async (text) => {
    const { svg, diagramType } = await mermaid.render("picture-1", text);
    const picture = document.querySelector("#picture")!;
    picture.innerHTML = svg;
    // A switch shows the first of what it holds.
    for (const other of picture.querySelectorAll("switch > text")) other.remove();
    const seen = picture.querySelectorAll("text, foreignObject");
    const active = picture.querySelectorAll(
      "script, img, iframe, object, embed, a, b, i, strong, em, z, .katex, [onerror], [onload], [href]",
    );
    return {
      type: diagramType,
      texts: Array.from(seen, ({ textContent }) => textContent ?? ""),
      active: Array.from(active, ({ outerHTML }) => outerHTML),
    };
  }, source);
}

/** Lines are broken where there are spaces, which are lost. */
const packed = (text: string) => text.replace(/\s+/g, "");

describe.each(samples.map((sample) => [sample.type, sample] as const))(
  "the texts in a %s",
  (type, sample) => {
    it("are drawn as they are, each in one place, and nothing else is", { timeout }, async () => {
      const harmless = await drawn(
        sampleOf(
          sample,
          sample.positions.map((_, index) => `text ${index}`),
        ),
      );
      const others = harmless.texts.map(packed).filter((text) => !/^text\d$/.test(text));
      const texts = fc.array(hostileText, {
        minLength: sample.positions.length,
        maxLength: sample.positions.length,
      });
      await fc.assert(
        fc.asyncProperty(texts, async (hostile) => {
          const source = sampleOf(sample, hostile);
          const seen = sample.positions.map((position, index) => packed(seenAt(position, hostile[index]!)));
          const found = await drawn(source).catch(({ message }) => ({
            type: message,
            texts: [],
            active: [],
          }));
          expect({ ...found, texts: found.texts.map(packed).sort() }, source).toEqual({
            type,
            texts: [...others, ...seen].sort(),
            active: [],
          });
        }),
        { numRuns },
      );
    });
  },
);
