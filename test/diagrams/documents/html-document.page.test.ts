import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlDocument } from "../../../diagrams/documents/html-document.ts";
import { mapDiagram } from "../../../diagrams/map/map-diagram.ts";
import type { ThemeName } from "../../../diagrams/map/theme.ts";
import { english } from "../../../grammar/message.ts";
import { checkText } from "../../check-text.ts";
import { launchBrowser } from "../../vscode/host/browser.ts";
import { journeyOf, mapTexts } from "../map-texts.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function pageOf(touchpoints: number, theme: ThemeName): Promise<Page> {
  const { journeys, findings } = await checkText(journeyOf(touchpoints));
  const subject = { journey: journeys[0]!, findings, language: english };
  const onPaper = mapDiagram.draw(subject, "print");
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.setContent(htmlDocument(subject, mapDiagram.draw(subject, theme), theme, onPaper));
  return page;
}

/** The colours of the grounds of the pictures that are seen. */
function groundsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const grounds = [...document.querySelectorAll("figure > svg > rect")];
    return grounds
      .filter((each) => each.getBoundingClientRect().width > 0)
      .map((each) => each.getAttribute("fill")!);
  });
}

describe("the page of a map", () => {
  it("shows it in its theme on a screen, and with ink on paper when it is printed", async () => {
    await using page = await pageOf(12, "dark");
    expect(await groundsOn(page)).toEqual(["#1e1f22"]);
    await page.emulateMedia({ media: "print" });
    expect(await groundsOn(page)).toEqual(["#ffffff"]);
  });

  it("shows sheets that are drawn for paper as they are", async () => {
    await using page = await pageOf(12, "print");
    expect(await groundsOn(page)).toEqual(["#ffffff"]);
    await page.emulateMedia({ media: "print" });
    expect(await groundsOn(page)).toEqual(["#ffffff"]);
  });

  it("shows where a map from right to left begins, though the window is too narrow for it", async () => {
    const { journeys, findings } = await checkText(mapTexts["a journey from right to left"]!);
    const subject = { journey: journeys[0]!, findings, language: english };
    const svg = mapDiagram.draw(subject, "light");
    await using page = await browser.newPage({ viewport: { width: 500, height: 900 } });
    await page.setContent(htmlDocument(subject, svg, "light", mapDiagram.draw(subject, "print")));
    const { right } = await page.evaluate(() =>
      document.querySelector("figure > svg [data-touchpoint]")!.getBoundingClientRect(),
    );
    expect(right).toBeGreaterThan(0);
    expect(right).toBeLessThan(500);
  });

  it.each([1, 30, 60])(
    "of %i touchpoints is printed on as many sheets as it has, and no more",
    async (count) => {
      await using page = await pageOf(count, "light");
      await page.emulateMedia({ media: "print" });
      const { width, height } = await page.evaluate(() => {
        const { viewBox } = document.querySelector<SVGSVGElement>("figure.sheets > svg")!;
        return { width: viewBox.baseVal.width, height: viewBox.baseVal.height };
      });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g);
      expect(pages).toHaveLength(Math.round((height / width) * Math.SQRT2));
    },
  );
});
