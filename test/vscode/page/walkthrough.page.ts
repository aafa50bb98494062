import { expect, test } from "vitest";
import { openWorkbench } from "./workbench.ts";

test("the walkthrough leads from an example over its gaps and its picture to a journey of one's own", async () => {
  await using workbench = await openWorkbench({ settings: { "workbench.reduceMotion": "on" } });
  const { page, choices } = workbench;
  await workbench.runCommand("Welcome: Open Walkthrough...");
  await choices.filter({ hasText: "Get started with Journey" }).click();
  const steps = page.locator(".getting-started-step");
  const press = async (step: string, button: string) => {
    await steps.filter({ hasText: step }).click();
    await page.getByRole("button", { name: button }).click();
  };

  await press("Look at a journey", "Open the Example");
  await page.locator(".view-line", { hasText: "Buying a refrigerator" }).waitFor();
  await workbench.takeScreenshot("example");

  await press("See where it has gaps", "Show the Gaps");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "promise-broken" }).waitFor();
  await workbench.takeScreenshot("gap");

  await press("Mend one", "Mend a Gap");
  await page
    .locator(".action-widget .monaco-list-row", { hasText: "Add a stage after the purchase" })
    .waitFor();
  await workbench.takeScreenshot("mend");
  await page.keyboard.press("Enter");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "stage-without-touchpoint" }).waitFor();

  await press("See it as a picture", "Open the Preview");
  const preview = page.frameLocator("iframe.webview >> nth=-1").frameLocator("iframe#active-frame");
  await preview.locator("svg", { hasText: "Orders on our site" }).waitFor();
  await workbench.takeScreenshot("preview");

  await press("Write your own", "New Journey");
  await choices.filter({ hasText: "Stages of your own" }).click();
  await page.locator(".view-line", { hasText: "journey new-journey" }).waitFor();
  expect(await steps.locator(".codicon-getting-started-step-checked:visible").count()).toBe(5);
});
