import { mkdtempDisposable, readdir, readFile, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rules } from "../../../gaps/catalogue.ts";
import { packageExtension } from "../../../scripts/package-extension.ts";
import { installExtension } from "../../../scripts/vscode/install-extension.ts";
import { repository } from "../../../scripts/vscode/repository.ts";
import { openWorkbench } from "./workbench.ts";

/** In bytes: about a third more than it has now. */
const limit = 1_750_000;

let place: Awaited<ReturnType<typeof mkdtempDisposable>>;
let vsix: string;
/** The folder of the extension as VS Code installs it. */
let folder: string;

beforeAll(async () => {
  place = await mkdtempDisposable(path.join(os.tmpdir(), "journey-package-"));
  vsix = await packageExtension(place.path);
  const extensions = path.join(place.path, "extensions");
  await installExtension(vsix, extensions);
  const name = (await readdir(extensions)).find((each) => each.startsWith("journey."));
  folder = path.join(extensions, name!);
});
afterAll(() => place.remove());

/** Every text in a JSON value that is written as a path. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string")
    return /^(\.\/)?[\w-]+\/[\w./-]+$/.test(value) ? [path.normalize(value)] : [];
  return typeof value === "object" ? Object.values(value ?? {}).flatMap(pathsIn) : [];
}

test("the package is small, and holds what the extension runs and shows, and nothing else", async () => {
  expect((await readdir(folder)).sort()).toEqual([
    ".vsixmanifest",
    "LICENSE.txt",
    "client",
    "dist",
    "docs",
    "l10n",
    "package.json",
    "package.nls.json",
    "package.nls.nl.json",
    "readme.md",
  ]);
  expect((await readdir(path.join(folder, "dist"))).sort()).toEqual([
    "extension.cjs",
    "extension.web.cjs",
    "markdown",
    "server.cjs",
    "server.worker.js",
    "webview",
  ]);
  const files = await readdir(folder, { recursive: true });
  const typesForSites = path.join("dist", "markdown");
  const others = files.filter((file) => path.dirname(file) !== typesForSites);
  expect(others.filter((file) => /\.ts$|tsconfig|node_modules/.test(file))).toEqual([]);
  expect((await stat(vsix)).size).toBeLessThan(limit);
});

test("the package holds every file that its manifest names, and the pages that gaps link to", async () => {
  const files = new Set(await readdir(folder, { recursive: true }));
  const { main, browser, icon, contributes } = JSON.parse(
    await readFile(path.join(folder, "package.json"), "utf8"),
  );
  const named = pathsIn([main, browser, icon, contributes]);
  const pages = rules.map(({ name }) => path.join("docs/rules", `${name}.md`));
  expect(named).toContain(path.join("client/syntaxes/journey.tmLanguage.json"));
  expect([...named, ...pages].filter((file) => !files.has(file))).toEqual([]);
});

test("installed in a clean VS Code, it shows the gaps of an example and draws it", async () => {
  await using workbench = await openWorkbench({
    folder: path.join(repository, "examples"),
    file: "fridge.journey",
    settings: { "journey.preview.openAutomatically": true },
    extensionPath: vsix,
  });
  await workbench.preview.locator("svg", { hasText: "Reads the only review" }).waitFor();
  await workbench.page.locator(".squiggly-warning").first().waitFor();
  await workbench.page.keyboard.press("Control+Shift+M");
  await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "weak-rating" }).waitFor();
});
