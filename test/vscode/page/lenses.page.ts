import { test } from "vitest";
import { openWorkbench } from "./workbench.ts";

test("the lines over a journey and a persona lead to the picture, the gaps and the uses", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  const { page, preview } = workbench;
  const line = (text: string) => page.locator(".codelens-decoration a", { hasText: text });
  await line("4 gaps").click();
  await page.locator(".markers-panel .monaco-list-row", { hasText: "weak-rating" }).waitFor();
  await line("2 touchpoints").click();
  await preview.locator("svg", { hasText: "Read product reviews" }).waitFor();
  await page.getByRole("treeitem", { name: "personas.journey" }).first().dblclick();
  await line("3 references").click();
  await page.locator(".peekview-widget .monaco-list-row", { hasText: "personas eli" }).waitFor();
});
