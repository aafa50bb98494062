import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

const previewed = { file: "fridge.journey", settings: { "journey.preview.openAutomatically": true } };

/** Puts the cursor behind a text in the editor. */
async function clickBehind({ editor, page }: Workbench, line: string): Promise<void> {
  await editor.locator(".view-line", { hasText: line }).click();
  // A long line is wrapped: the first press leads to the end of what is seen in one row.
  await page.keyboard.press("End");
  await page.keyboard.press("End");
}

test("a gap is underlined in the editor and listed among the problems", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  await workbench.page.locator(".squiggly-warning").first().waitFor();
  await workbench.page.keyboard.press("Control+Shift+M");
  await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "weak-rating" }).waitFor();
});

test("the preview shows the journey's words, and what is typed changes them", async () => {
  await using workbench = await openWorkbench(previewed);
  const picture = (text: string) => workbench.preview.locator("svg", { hasText: text });
  await picture("Read product reviews").waitFor();
  await picture("Pay in the web shop").waitFor();
  await clickBehind(workbench, "touchpoint checkout");
  for (let step = 0; step < 3; step++) await workbench.page.keyboard.press("ArrowLeft");
  await workbench.page.keyboard.type(" or by phone");
  await picture("Pay in the web shop or by phone").waitFor();
});

test("the preview keeps the last good picture while the text is broken, and says so", async () => {
  await using workbench = await openWorkbench(previewed);
  const picture = workbench.preview.locator("svg", { hasText: "Read product reviews" });
  await picture.waitFor();
  await clickBehind(workbench, "touchpoint read-reviews");
  await workbench.page.keyboard.press("Backspace");
  await workbench.preview.getByRole("status").filter({ hasText: "problem" }).waitFor();
  expect(await picture.count()).toBe(1);
});

test("the command opens the preview, in which the flow can be chosen and a gap leads to its line", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  await workbench.page.locator(".squiggly-warning").first().waitFor();
  await workbench.runCommand("Journey: Open Preview to the Side");
  await workbench.preview.locator("svg", { hasText: "Read product reviews" }).waitFor();
  await workbench.preview.getByRole("combobox", { name: "Picture" }).selectOption("flow");
  await workbench.preview.locator("svg", { hasText: "Buy" }).waitFor();
  await workbench.preview.getByRole("button", { name: /weak-rating/ }).click();
  await workbench.page
    .locator(".editor-statusbar-item, .statusbar-item", { hasText: /Ln 13, Col/ })
    .waitFor();
});

test("the menu of a file opens its preview, also of one that is not open", async () => {
  await using workbench = await openWorkbench({ file: "personas.journey" });
  const { page, preview } = workbench;
  await page.locator(".codelens-decoration").first().waitFor();
  const file = page.getByRole("treeitem", { name: "fridge.journey" }).first();
  await workbench.chooseInMenu(file, "Open Preview to the Side");
  await preview.locator("svg", { hasText: "Read product reviews" }).waitFor();
});
