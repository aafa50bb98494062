import { cp, mkdtempDisposable, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** What the status bar says of journeys. */
function status({ page }: Workbench, label: string | RegExp): Locator {
  return page.getByRole("button", { name: label }).and(page.locator(".statusbar-item-label"));
}

/** The extension as it was built, but with another program for a language server, which finds the real one as `real.cjs`. */
async function extensionWithServer(program: string) {
  const place = await mkdtempDisposable(path.join(os.tmpdir(), "journey-extension-"));
  for (const name of await readdir(repository)) {
    if (name !== "dist") await symlink(path.join(repository, name), path.join(place.path, name));
  }
  const dist = path.join(place.path, "dist");
  const server = path.join(dist, "server.cjs");
  const real = path.join(dist, "real.cjs");
  await cp(path.join(repository, "dist"), dist, { recursive: true });
  await rename(server, real);
  await writeFile(server, program);
  return {
    path: place.path,
    dist,
    mend: () => cp(real, server),
    [Symbol.asyncDispose]: () => place.remove(),
  };
}

test("the status bar counts the gaps of the journey that is worked on, and leads to them", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  await status(workbench, "Journey: 2 warnings, 2 notes").click();
  await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "weak-rating" }).waitFor();
  await workbench.page.getByRole("treeitem", { name: "personas.journey" }).first().dblclick();
  await status(workbench, "Journey: no gaps").waitFor();
  await workbench.runCommand("View: Close All Editors");
  await status(workbench, "Journey: no gaps").waitFor({ state: "detached" });
});

test("a server that does not start is told of, in the status bar too, and can be started again", async () => {
  await using extension = await extensionWithServer("process.exit(1);");
  await using workbench = await openWorkbench({ file: "fridge.journey", extensionPath: extension.path });
  const { page } = workbench;
  await page.locator(".notification-toast", { hasText: "Journey's language server does not run" }).waitFor();
  await status(workbench, /language server does not run/).waitFor();
  await workbench.takeScreenshot("told");
  await extension.mend();
  await status(workbench, /language server does not run/).click();
  await status(workbench, "Journey: 2 warnings, 2 notes").waitFor();
});

test("a server that crashes is started again by itself, and knows what was typed", async () => {
  await using extension = await extensionWithServer(`
    const { appendFileSync, watch } = require("node:fs");
    appendFileSync(__dirname + "/starts", "started ");
    watch(__dirname, (_, name) => name === "crash" && process.exit(1));
    require("./real.cjs");`);
  await using workbench = await openWorkbench({ file: "fridge.journey", extensionPath: extension.path });
  await status(workbench, "Journey: 2 warnings, 2 notes").waitFor();
  await workbench.editor.locator(".view-line", { hasText: "rating 5/5" }).click();
  await workbench.page.keyboard.press("End");
  await workbench.page.keyboard.type("000");
  await status(workbench, "Journey: 1 warning, 2 notes").waitFor();
  await writeFile(path.join(extension.dist, "crash"), "");
  await rm(path.join(extension.dist, "crash"));
  await workbench.page.keyboard.press("Control+Z");
  await status(workbench, "Journey: 2 warnings, 2 notes").waitFor();
  expect(await readFile(path.join(extension.dist, "starts"), "utf8")).toBe("started started ");
  expect(await workbench.page.locator(".notification-toast").count()).toBe(0);
});
