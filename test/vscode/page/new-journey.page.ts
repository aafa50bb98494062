import { mkdir, mkdtempDisposable, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openWorkbench, repeatUntil } from "./workbench.ts";

test("a new journey is one of the files to make, is chosen by what it is about, and begins with its title to write over", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  const { page, choices } = workbench;
  await page.locator(".squiggly-warning").first().waitFor();
  const ours = choices.filter({ hasText: "Customer Journey" });
  await repeatUntil(ours, () => workbench.runCommand("Create: New File..."));
  await ours.click();
  await choices.filter({ hasText: "A purchase, from first thought to decision" }).click();
  const title = page.locator(".view-line", { hasText: "journey new-journey" });
  await title.filter({ hasText: "A new journey" }).waitFor();
  await page.keyboard.type("Renting a boat");
  await title.filter({ hasText: '"Renting a boat" {' }).waitFor();
});

test("a new journey is asked for in the menu of a folder, and becomes a file in it", async () => {
  await using place = await mkdtempDisposable(path.join(os.tmpdir(), "journey-folders-"));
  await mkdir(path.join(place.path, "drafts"));
  await using workbench = await openWorkbench({ folder: place.path });
  await workbench.chooseInMenu(workbench.page.getByRole("treeitem", { name: "drafts" }), "New Journey…");
  await workbench.choices.filter({ hasText: "A customer's life with you" }).click();
  await workbench.page.locator(".quick-input-widget", { hasText: "The name of its file" }).waitFor();
  await workbench.page.keyboard.type("boats");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.getByRole("tab", { name: "boats.journey" }).waitFor();
  const text = await readFile(path.join(workbench.folder, "drafts/boats.journey"), "utf8");
  expect(text).toContain("lifecycle customer");
});

test("where there are no journeys yet, the side bar offers to write one or to look at an example", async () => {
  await using empty = await mkdtempDisposable(path.join(os.tmpdir(), "journey-empty-"));
  await using workbench = await openWorkbench({
    folder: empty.path,
    settings: { "workbench.colorTheme": "Default Dark Modern" },
  });
  await workbench.page.getByRole("tab", { name: "Journey", exact: true }).click();
  await workbench.page.getByRole("button", { name: "New Journey", exact: true }).waitFor();
  await workbench.page.getByRole("button", { name: "Open an Example" }).click();
  await workbench.page.getByRole("treeitem", { name: /^Buying a refrigerator, 1 error/ }).waitFor();
});
