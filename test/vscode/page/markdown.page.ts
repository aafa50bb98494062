import path from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "./workbench.ts";

const folder = path.join(repository, "test/fixtures/markdown");

async function openPage(options: WorkbenchOptions = {}): Promise<Workbench> {
  const workbench = await openWorkbench({ folder, file: "page.md", ...options });
  await workbench.runCommand("Markdown: Open Preview to the Side");
  return workbench;
}

const figure = ({ preview }: Workbench, name: string) => preview.getByRole("figure", { name });

test("the preview of Markdown shows the journeys in it, and what is typed changes them", async () => {
  await using workbench = await openPage();
  const { editor, page } = workbench;
  const picture = figure(workbench, "Buying a refrigerator");
  await picture.locator("text", { hasText: "Orders" }).waitFor();
  const { width, height } = (await picture.locator("svg").boundingBox())!;
  expect(width).toBeGreaterThan(300);
  expect(height).toBeGreaterThan(200);
  await workbench.takeScreenshot("picture");
  await editor.locator(".view-line", { hasText: "That was easy" }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" enough");
  await picture.locator("text", { hasText: "enough" }).waitFor();
});

test("the preview of Markdown says what is wrong in a block, and in which line", async () => {
  await using workbench = await openPage();
  const note = workbench.preview.getByRole("note");
  await note.filter({ hasText: /Line 25: .*emotoin/ }).waitFor();
  await figure(workbench, "Half a journey").locator("text", { hasText: "Reads reviews" }).waitFor();
  await note.scrollIntoViewIfNeeded();
  await workbench.takeScreenshot("note");
});

test.each([
  ["Default Light Modern", "#ffffff"],
  ["Default Dark Modern", "#1e1f22"],
  ["Default High Contrast", "#000000"],
])("in the theme %s, a journey in Markdown stands on %s", async (theme, paper) => {
  await using workbench = await openPage({ settings: { "workbench.colorTheme": theme } });
  const ground = figure(workbench, "Buying a refrigerator").locator("svg > rect").first();
  await ground.waitFor();
  expect(await ground.getAttribute("fill")).toBe(paper);
});

test("a journey in Markdown takes the colours of another theme", async () => {
  await using workbench = await openPage({ settings: { "workbench.colorTheme": "Default Dark Modern" } });
  const picture = figure(workbench, "Buying a refrigerator");
  await picture.locator('svg > rect[fill="#1e1f22"]').waitFor();
  await workbench.runCommand("Preferences: Toggle between Light/Dark Themes");
  await picture.locator('svg > rect[fill="#ffffff"]').waitFor();
});

test("in a browser, what draws journeys in Markdown is loaded, and the page shown anew", async () => {
  const addition = path.join(repository, "test/fixtures/shows-markdown.cjs");
  await using workbench = await openWorkbench({ folder, inBrowser: true, addition });
  await workbench.editor.locator(".view-line", { hasText: "Buying in a browser" }).first().waitFor();
});
