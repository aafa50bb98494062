import { test } from "vitest";
import { openWorkbench } from "./workbench.ts";

test("the lines over a journey lead to its picture and its gaps", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  await workbench.page.getByRole("button", { name: "4 gaps" }).and(workbench.page.locator("a")).click();
  await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "weak-rating" }).waitFor();
  await workbench.page.locator(".codelens-decoration a", { hasText: "2 touchpoints" }).click();
  await workbench.preview.locator("svg", { hasText: "Read product reviews" }).waitFor();
});

test("the line over a persona leads to where it is used", async () => {
  await using workbench = await openWorkbench({ file: "personas.journey" });
  await workbench.page.locator(".codelens-decoration a", { hasText: "3 references" }).click();
  await workbench.page.locator(".peekview-widget .monaco-list-row", { hasText: "personas eli" }).waitFor();
});
