import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../vscode/host/browser.ts";
import { journey, page as pageWith } from "../blocks.ts";
import { BuiltSite, type Site } from "./built-site.ts";

const sites: readonly Site[] = [
  {
    name: "vitepress",
    tool: "vitepress/bin/vitepress.js",
    output: ".vitepress/dist",
    pages: ".",
    darken: () => document.documentElement.classList.add("dark"),
  },
  {
    name: "astro",
    tool: "astro/bin/astro.mjs",
    output: "dist",
    pages: "src/pages",
    darken: () => {
      document.documentElement.style.colorScheme = "dark";
    },
  },
  {
    name: "docusaurus",
    tool: "@docusaurus/core/bin/docusaurus.mjs",
    output: "build",
    pages: "docs",
    darken: () => {
      document.documentElement.dataset.theme = "dark";
    },
  },
];

const broken = pageWith(journey("{{ 1 + 1 }} <b>bold</b>", "emotoin 3"));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(sites)("a site of $name", (site) => {
  let built: BuiltSite;
  beforeAll(async () => {
    built = await BuiltSite.build(site, { "broken.md": broken });
  }, 300_000);
  afterAll(() => built?.[Symbol.asyncDispose]());

  it("shows the journey of its page, without an error", async () => {
    const { page, troubles } = await built.open(browser, "/");
    const picture = page.getByRole("figure", { name: "Buying a refrigerator" }).locator("svg");
    await picture.locator("text", { hasText: "Reads the only" }).first().waitFor();
    const { width, height } = (await picture.boundingBox())!;
    expect(width).toBeGreaterThan(490);
    expect(height).toBeGreaterThan(500);
    expect(troubles.filter((trouble) => !/404/.test(trouble))).toEqual([]);
  });

  it("shows it in light and in dark, as its reader has it", async () => {
    const { page } = await built.open(browser, "/");
    const ground = page.locator("figure.journey svg > rect").first();
    const colour = () => ground.evaluate((rect) => getComputedStyle(rect).fill);
    expect(await colour()).toBe("rgb(255, 255, 255)");
    await page.evaluate(site.darken);
    expect(await colour()).toBe("rgb(30, 31, 34)");
  });

  it("says what is wrong in another page, and takes nothing in a block for its own", async () => {
    const { page } = await built.open(browser, site.name === "vitepress" ? "/broken.html" : "/broken/");
    expect(await page.getByRole("note").innerText()).toMatch(/Line 7: emotoin is not a keyword/);
    const picture = page.locator("figure.journey svg");
    await picture.locator("text", { hasText: "{{ 1 + 1 }} <b>bold</b>" }).first().waitFor();
  });
});
