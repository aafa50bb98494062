import { expect, test } from "vitest";
import { openWorkbench } from "./workbench.ts";

test("in Dutch, the extension speaks Dutch wherever it speaks", async () => {
  await using workbench = await openWorkbench({
    file: "fridge.journey",
    language: "nl",
    settings: { "workbench.colorTheme": "Default Dark Modern" },
  });
  const { page, preview, choices } = workbench;
  await page.getByRole("button", { name: "Journey: 2 waarschuwingen, 2 aandachtspunten" }).waitFor();
  await page.getByRole("tab", { name: "Journey", exact: true }).click();
  await page.getByRole("tree", { name: "Klantreizen" }).getByText("4 hiaten").waitFor();
  await page.getByRole("tree", { name: "Persona's" }).getByText("1 klantreis").waitFor();
  await workbench.runCommand("Journey: Voorbeeldweergave ernaast openen");
  await preview.getByRole("heading", { name: "Hiaten" }).waitFor();
  await preview.getByRole("button", { name: /^waarschuwing 5 van de 5/ }).waitFor();
  await workbench.runCommand("Journey: Nieuwe klantreis…");
  await choices.filter({ hasText: "Eigen fasen" }).waitFor();
  expect(await preview.locator("html").getAttribute("lang")).toBe("nl");
});
