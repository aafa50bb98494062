import path from "node:path";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const examples = { folder: path.join(repository, "examples"), file: "fridge.journey" };

/** A row of a view in the side bar. */
function row({ page }: Workbench, view: string, name: string | RegExp) {
  return page.getByRole("tree", { name: view }).getByRole("treeitem", { name });
}

async function openView({ page }: Workbench): Promise<void> {
  await page.getByRole("tab", { name: "Journey", exact: true }).click();
}

/** A click leads to what an item stands for; a key unfolds it. */
async function expand(item: Locator): Promise<void> {
  await item.click();
  await item.page().keyboard.press("ArrowRight");
}

test("the side bar shows the journeys of the folder with their gaps, which lead to their lines", async () => {
  await using workbench = await openWorkbench(examples);
  await openView(workbench);
  const fridge = row(workbench, "Journeys", /^Buying a refrigerator, 1 error, 3 warnings/);
  await row(workbench, "Journeys", "Renting a city bike, no gaps").waitFor();
  await expand(fridge);
  await row(workbench, "Journeys", /^5 of 5 from one person/).click();
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 56, Col/ }).waitFor();
});

test("the side bar shows the personas with the journeys that they go through", async () => {
  await using workbench = await openWorkbench({
    ...examples,
    settings: { "workbench.colorTheme": "Default Dark Modern" },
  });
  await openView(workbench);
  await expand(row(workbench, "Personas", /^Miranda/));
  await row(workbench, "Personas", "Buying a refrigerator").waitFor();
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 2\d, Col/ }).waitFor();
});

test("the journeys in the side bar follow what is typed", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  await openView(workbench);
  await row(workbench, "Journeys", /^Buying a refrigerator/).waitFor();
  await workbench.editor.locator(".view-line", { hasText: "journey fridge" }).click();
  await workbench.page.keyboard.press("End");
  for (let step = 0; step < 3; step++) await workbench.page.keyboard.press("ArrowLeft");
  await workbench.page.keyboard.type(" on a Monday");
  await row(workbench, "Journeys", /^Buying a refrigerator on a Monday/).waitFor();
  expect(await row(workbench, "Journeys", /^Buying/).count()).toBe(1);
});
