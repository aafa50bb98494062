import path from "node:path";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** A row of a view in the side bar. */
function row({ page }: Workbench, view: string, name: string | RegExp): Locator {
  return page.getByRole("tree", { name: view }).getByRole("treeitem", { name });
}

/** A click elsewhere on a row leads to what it stands for. */
async function unfold(item: Locator): Promise<void> {
  await item.locator(".monaco-tl-twistie").click();
}

test("the side bar shows the journeys of the folder with their gaps, and the personas that go through them", async () => {
  await using workbench = await openWorkbench({
    folder: path.join(repository, "examples"),
    file: "fridge.journey",
    settings: { "workbench.colorTheme": "Default Dark Modern" },
  });
  const { page } = workbench;
  await page.getByRole("tab", { name: "Journey", exact: true }).click();
  await row(workbench, "Journeys", "Renting a city bike, no gaps").waitFor();
  await unfold(row(workbench, "Journeys", /^Buying a refrigerator, 1 error, 3 warnings/));
  await row(workbench, "Journeys", /^5 of 5 from one person/).click();
  await page.locator(".statusbar-item", { hasText: /Ln 56, Col/ }).waitFor();
  await unfold(row(workbench, "Personas", /^Miranda/));
  await row(workbench, "Personas", "A guitar from the web shop").click();
  await page.getByRole("tab", { name: "web-shop.journey" }).waitFor();
});

test("the journeys in the side bar follow what is typed, and lead to their pictures", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  const { page, editor, preview } = workbench;
  await page.getByRole("tab", { name: "Journey", exact: true }).click();
  await row(workbench, "Journeys", /^Buying a refrigerator, /).waitFor();
  await editor.locator(".view-line", { hasText: "journey fridge" }).click();
  await page.keyboard.press("End");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" on a Monday");
  const renamed = row(workbench, "Journeys", /^Buying a refrigerator on a Monday, /);
  await renamed.hover();
  await renamed.getByRole("button", { name: "Open Preview to the Side" }).click();
  await preview.locator("svg", { hasText: "Buying a refrigerator on a Monday" }).waitFor();
  expect(await row(workbench, "Journeys", /^Buying/).count()).toBe(1);
});
