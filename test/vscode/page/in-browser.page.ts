import { test } from "vitest";
import { openWorkbench, repeatUntil } from "./workbench.ts";

test("in a browser without a machine behind it, the extension shows gaps, explains, draws and lists", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey", inBrowser: true });
  const { page, editor, preview } = workbench;
  await editor.locator(".squiggly-warning").first().waitFor();
  const rating = editor.locator(".view-line", { hasText: "5/5" }).getByText("rating");
  const explained = page.locator(".monaco-hover-content:visible", { hasText: "A public rating" });
  await repeatUntil(explained, () => rating.hover());
  await workbench.runCommand("Journey: Open Preview to the Side");
  await preview.locator("svg", { hasText: "Read product reviews" }).waitFor();
  await page.getByRole("tab", { name: "Journey", exact: true }).click();
  await page.getByRole("tree", { name: "Journeys" }).getByText("4 gaps").waitFor();
  await workbench.runCommand("Journey: Open an Example");
  await page.locator(".view-line", { hasText: "promise two-days" }).waitFor();
});

test("in a browser, names of files that nobody opened are known", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey", inBrowser: true });
  const { page, editor } = workbench;
  await editor.locator(".squiggly-warning").first().waitFor();
  const name = editor.locator(".view-line", { hasText: "personas" }).getByText("eli");
  const told = page.locator(".monaco-hover-content:visible", { hasText: "Eli, first-time buyer" });
  await repeatUntil(told, () => name.hover());
});
