import { cp, mkdtempDisposable, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { fixtureWorkspace } from "../host/workspace.ts";
import { openWorkbench } from "./workbench.ts";

test("in a stranger's folder what is opened is checked and drawn, and the rest is read once the folder is trusted", async () => {
  await using place = await mkdtempDisposable(path.join(os.tmpdir(), "journey-stranger-"));
  await cp(fixtureWorkspace, place.path, { recursive: true });
  await writeFile(path.join(place.path, "bike.journey"), 'journey bike "Renting a bike"\n');
  await using workbench = await openWorkbench({
    folder: place.path,
    file: "fridge.journey",
    trustsNobody: true,
    settings: {
      "security.workspace.trust.enabled": true,
      "security.workspace.trust.startupPrompt": "never",
    },
  });
  const { page } = workbench;
  await page.locator(".squiggly-warning").first().waitFor();
  await page.getByRole("tab", { name: "Journey", exact: true }).click();
  const journeys = page.getByRole("tree", { name: "Journeys" }).getByRole("treeitem");
  await journeys.filter({ hasText: "Buying a refrigerator" }).waitFor();
  expect(await journeys.count()).toBe(1);
  await workbench.takeScreenshot("restricted");
  await workbench.runCommand("Journey: Open Preview to the Side");
  const formats = workbench.preview.getByRole("menuitem");
  await workbench.preview.getByRole("button", { name: "Export" }).click();
  await formats.first().waitFor();
  expect(await formats.allInnerTexts()).toEqual(["SVG picture…", "PNG image…", "Copy as image"]);

  await workbench.runCommand("Workspaces: Manage Workspace Trust");
  await page.getByRole("button", { name: "Trust", exact: true }).click();
  await journeys.filter({ hasText: "Renting a bike" }).waitFor();
});
