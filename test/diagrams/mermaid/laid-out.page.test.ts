/// <reference lib="dom" />
import type { Mermaid } from "mermaid";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../vscode/host/browser.ts";
import { draw } from "./drawn.ts";
import { openMermaidPage } from "./mermaid-page.ts";

declare const mermaid: Mermaid;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openMermaidPage(browser);
});
afterAll(() => browser?.close());

/** Has Mermaid draw the first journey of a text. */
async function show(name: string, text: string): Promise<void> {
  const source = await draw(name, text);
  await page.evaluate(async (source) => {
    document.querySelector("#picture")!.innerHTML = (await mermaid.render("drawn", source)).svg;
  }, source);
}

describe("a face is shown", () => {
  const faces = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll(".face"), (face) => getComputedStyle(face).display !== "none"),
    );

  it("for each feeling that is said, and for no other", async () => {
    const touchpoints = Array.from({ length: 12 }, (_, id) =>
      id % 5 === 0 ? `touchpoint t${id} "T"` : `touchpoint t${id} "T" { emotion 3 }`,
    );
    await show("journey", `journey j "J" { stage s "S" {\n${touchpoints.join("\n")}\n} }`);
    expect(await faces()).toEqual(touchpoints.map((_, id) => id % 5 !== 0));
  });

  it("for nothing, where there is no touchpoint yet", async () => {
    await show("journey", 'journey j "J" {}');
    expect(await faces()).toEqual([false]);
  });
});

it("no line of a blueprint crosses the titles of its lanes, which come first", async () => {
  const touchpoints = Array.from(
    { length: 7 },
    (_, id) => `touchpoint t${id} "Touchpoint ${id}" { channel app }`,
  );
  await show("blueprint", `journey j "J" { stage s "S" {\n${touchpoints.join("\n")}\n} }`);
  const [titles, cells] = await page.evaluate(() => {
    const ends = (selector: string) =>
      Array.from(document.querySelectorAll(selector), (node) => node.getBoundingClientRect());
    return [
      ends('.node[id*="_title"]').map(({ right }) => right),
      ends('.node[id*="customer_"]:not([id*="_title"])').map(({ left }) => left),
    ];
  });
  expect(titles).toHaveLength(6);
  expect(cells).toHaveLength(7);
  const firstLine = Math.min(...cells) + 40;
  expect(Math.max(...titles!)).toBeLessThan(firstLine);
});

it("stages in a stage leave its heading free", async () => {
  await show(
    "flow",
    'journey j "J" { stage outer "Paying, by and by" { stage inner "By card" { touchpoint a "A"; touchpoint b "B" }; stage other "By bill" { touchpoint c "C" } } }',
  );
  const [end, tops] = await page.evaluate(() => {
    const clusters = [...document.querySelectorAll(".cluster")];
    const heading = clusters
      .map((cluster) => cluster.querySelector(".cluster-label p, .cluster-label span")!)
      .find(({ textContent }) => textContent === "Paying, by and by")!;
    const range = document.createRange();
    range.selectNodeContents(heading);
    const frames = clusters.filter((cluster) => !cluster.contains(heading));
    return [
      range.getBoundingClientRect().bottom,
      frames.map((cluster) => cluster.querySelector("rect")!.getBoundingClientRect().top),
    ] as const;
  });
  expect(tops).toHaveLength(2);
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(end - 1);
});
