import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openWorkbench, repeatUntil, type Workbench } from "./workbench.ts";

const example = path.join(import.meta.dirname, "../../../examples");
const previewed = {
  folder: example,
  file: "fridge.journey",
  settings: { "journey.preview.openAutomatically": true },
};

const line = ({ page }: Workbench, number: number) =>
  page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${number}, Col`) });
const touchpoint = ({ preview }: Workbench, name: string) => preview.getByRole("link", { name }).first();

test("the map leads to the text and back, narrowed to a persona", async () => {
  await using workbench = await openWorkbench(previewed);
  const { page, preview, editor } = workbench;
  await touchpoint(workbench, "Orders on our site").waitFor();
  await preview.getByRole("combobox", { name: "Persona" }).selectOption("Miranda");
  await touchpoint(workbench, "Reads the only review of fridge B").waitFor({ state: "detached" });
  await touchpoint(workbench, "Orders on our site").click();
  await line(workbench, await lineOf(workbench, "touchpoint checkout")).waitFor();
  await preview.locator("#frame .cursor-is-here").first().waitFor();
  const before = await preview.locator("#frame .cursor-is-here").first().boundingBox();
  await editor.locator(".view-line", { hasText: "Ordering" }).click();
  await expect
    .poll(async () => (await preview.locator("#frame .cursor-is-here").first().boundingBox())?.y)
    .toBeLessThan(before!.y);
  await workbench.takeScreenshot("stage");
  await page.keyboard.press("Control+Home");
  await preview.locator("#frame .cursor-is-here").first().waitFor({ state: "detached" });
});

test("the map is drawn in the colours of VS Code's theme, also when that changes", async () => {
  await using workbench = await openWorkbench({
    ...previewed,
    settings: { ...previewed.settings, "workbench.colorTheme": "Default Dark Modern" },
  });
  const { page, preview, choices } = workbench;
  const paper = () => preview.locator("#frame > svg > rect").first().getAttribute("fill");
  await touchpoint(workbench, "Orders on our site").waitFor();
  expect(await paper()).toBe("#1e1f22");
  await workbench.takeScreenshot("dark");
  await workbench.runCommand("Preferences: Color Theme");
  await page.locator(".quick-input-widget input").fill("Dark High Contrast");
  await choices.filter({ hasText: "Dark High Contrast" }).first().click();
  await expect.poll(paper).toBe("#000000");
  await workbench.runCommand("Preferences: Color Theme");
  await page.locator(".quick-input-widget input").fill("Light High Contrast");
  await choices.filter({ hasText: "Light High Contrast" }).first().click();
  await expect.poll(paper).toBe("#ffffff");
  expect(await preview.locator('#frame [fill="#704000"]').count()).toBeGreaterThan(0);
  await workbench.takeScreenshot("high-contrast-light");
});

test("a locked preview keeps its document while another one follows the editor, also after a restart", async () => {
  // An address with a file in it would show that file alone after a restart.
  await using workbench = await openWorkbench({ folder: example });
  const { page } = workbench;
  const tab = (name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
  const open = async (name: string) => {
    await page.getByRole("treeitem", { name }).first().dblclick();
    await page.locator(`.monaco-editor[data-uri$="/${name}"] .view-line`).first().waitFor();
  };
  await open("fridge.journey");
  await workbench.runCommand("Journey: Open Locked Preview to the Side");
  await tab("Locked Preview fridge.journey").waitFor();
  await open("web-shop.journey");
  await workbench.runCommand("Journey: Open Preview to the Side");
  await tab("Preview web-shop.journey").waitFor();
  await workbench.preview.locator("svg", { hasText: "A guitar from the web shop" }).waitFor();
  await workbench.runCommand("Developer: Reload Window");
  await page.waitForEvent("load");
  const lock = workbench.preview.locator("#lock[aria-pressed=true]");
  await repeatUntil(lock, () => tab("Locked Preview fridge.journey").click());
  await tab("Preview web-shop.journey").waitFor();

  await workbench.runCommand("Journey: Lock or Unlock This Preview");
  await tab("Preview fridge.journey").waitFor();
  await tab("Locked Preview web-shop.journey").waitFor();
});

test("a locked preview keeps its document when that gets another name", async () => {
  await using workbench = await openWorkbench({ folder: example, file: "fridge.journey" });
  const { page, preview } = workbench;
  await workbench.runCommand("Journey: Open Locked Preview to the Side");
  await touchpoint(workbench, "Orders on our site").waitFor();
  await page.getByRole("treeitem", { name: "fridge.journey" }).first().click();
  await page.keyboard.press("F2");
  await page.locator(".explorer-item-edited input").fill("cooler.journey");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: /^Locked Preview cooler\.journey/ }).waitFor();
  const editor = page.locator('.monaco-editor[data-uri$="/cooler.journey"]');
  await editor.locator(".view-line", { hasText: '"Buying a refrigerator"' }).click();
  await page.keyboard.press("End");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" again");
  await preview.locator("#frame text", { hasText: "Buying a refrigerator again" }).waitFor();
});

test("the picture is exported to files of every kind, by the menu of its page and by the command", async () => {
  await using workbench = await openWorkbench(previewed);
  const { page, preview, folder, choices } = workbench;
  await touchpoint(workbench, "Orders on our site").waitFor();
  const written = (name: string) => readFile(path.join(folder, name), "latin1").catch(() => "");
  const exportAs = async (kind: string, name: string) => {
    await preview.getByRole("button", { name: "Export" }).click();
    await preview.getByRole("menuitem", { name: kind }).click();
    await saveAsProposed(workbench, name);
  };

  await exportAs("SVG", "fridge-map.svg");
  await expect.poll(() => written("fridge-map.svg")).toMatch(/^<svg .*Orders on our site.*<\/svg>$/s);
  await exportAs("PNG", "fridge-map.png");
  await expect.poll(() => written("fridge-map.png")).toMatch(/^\x89PNG\r\n.*IEND/s);

  await workbench.runCommand("Journey: Export the Preview");
  await choices.filter({ hasText: "HTML" }).click();
  await saveAsProposed(workbench, "fridge-map.html");
  await expect.poll(() => written("fridge-map.html")).toContain("Orders on our site");
  await page.locator(".statusbar-item", { hasText: "Exported to fridge-map.html" }).waitFor();

  await preview.getByRole("combobox", { name: "Picture" }).selectOption("Flow");
  await preview.locator("#frame .node", { hasText: "Orders on our site" }).waitFor();
  await exportAs("Mermaid", "fridge-flow.mmd");
  await expect.poll(() => written("fridge-flow.mmd")).toMatch(/^flowchart LR\n.*Orders on our site/s);
  await exportAs("PNG", "fridge-flow.png");
  await expect.poll(() => written("fridge-flow.png")).toMatch(/^\x89PNG\r\n.*IEND/s);
  await exportAs("Markdown", "fridge-flow.md");
  await expect
    .poll(() => written("fridge-flow.md"))
    .toMatch(/```mermaid\nflowchart LR\n.*Orders on our site/s);
});

test("the picture is copied as an image", async () => {
  await using workbench = await openWorkbench(previewed);
  const { page, preview } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await touchpoint(workbench, "Orders on our site").waitFor();
  await preview.getByRole("button", { name: "Export" }).click();
  await preview.getByRole("menuitem", { name: "Copy as image" }).click();
  await preview.getByRole("status").filter({ hasText: "The picture is copied." }).waitFor();
});

test("a gap is mended by keyboard from the list below the picture, and the next one is at hand", async () => {
  await using workbench = await openWorkbench({ file: previewed.file, settings: previewed.settings });
  const { page, preview, editor } = workbench;
  await preview.getByRole("button", { name: /^Fix: 5 of 5 from one person/ }).press("Enter");
  await preview.getByRole("menuitem").last().press("Enter");
  await editor.locator(".view-line", { hasText: "journey-ignore" }).waitFor();
  await preview.locator(".fix:focus").waitFor();
  await page.keyboard.press("Enter");
  await preview.getByRole("menuitem").first().waitFor();
});

async function lineOf({ folder }: Workbench, text: string): Promise<number> {
  const lines = (await readFile(path.join(folder, "fridge.journey"), "utf8")).split("\n");
  return lines.findIndex((each) => each.includes(text)) + 1;
}

/** Answers VS Code's own dialog, which in a browser is a line to type a path in. */
async function saveAsProposed({ page }: Workbench, name: string): Promise<void> {
  const path = page.locator(".quick-input-widget input");
  // It fills in the name only when it has looked into the folder.
  await expect.poll(() => path.inputValue(), { timeout: 30_000 }).toContain(name);
  await path.press("Enter");
  await path.waitFor({ state: "hidden" });
}
