import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { startServer } from "../../../scripts/vscode/server.ts";
import { launchBrowser, openPage, takeScreenshot } from "../host/browser.ts";
import { browserOnlyExtension } from "../host/browser-only-extension.ts";
import { copyWorkspace, fixtureWorkspace } from "../host/workspace.ts";

export interface WorkbenchOptions {
  /** The folder of which a copy is opened; by default the fixture workspace. */
  folder?: string;
  /** The file to open, relative to the folder; none when left out. */
  file?: string;
  /** User settings. */
  settings?: Record<string, unknown>;
  /** The language that extensions speak; English when left out. */
  language?: string;
  /** Opens the folder as a stranger's. */
  trustsNobody?: boolean;
  /** The extension that is installed, as a folder or VSIX file; by default the one under test. */
  extensionPath?: string;
  /** Runs the extension, given as a folder, in a worker of the page, as a VS Code without any machine behind it does. */
  inBrowser?: boolean;
  /** A file that goes behind the extension's program there. */
  addition?: string;
}

/** VS Code's window in a browser, with a file in its editor. */
export interface Workbench extends AsyncDisposable {
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  /** The text editor with the file; any, where none was opened. */
  readonly editor: Locator;
  /** What the webview shows. */
  readonly preview: FrameLocator;
  /** The list under the command palette and its like. */
  readonly choices: Locator;
  /** Runs a command as its user finds it in the command palette. */
  runCommand(title: string): Promise<void>;
  /** Chooses something in the menu that a click with the right button opens. */
  chooseInMenu(of: Locator, choice: string): Promise<void>;
  /** Keeps a picture of the window, named after the test and what is to be seen. */
  takeScreenshot(of: string): Promise<void>;
  /** Keeps a last picture of the window, named after the test, and ends VS Code. */
  close(): Promise<void>;
}

/** Opens a folder in a VS Code of its own and returns when its files or, where one is opened, its text is there. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const {
    folder: source = fixtureWorkspace,
    file,
    extensionPath,
    inBrowser = false,
    addition,
    ...served
  } = options;
  const extension = extensionPath ?? process.env.JOURNEY_TEST_EXTENSION ?? repository;

  await using opening = new AsyncDisposableStack();
  const { folder } = opening.use(await copyWorkspace(source));
  const server = opening.use(
    await startServer({ ...served, ...(inBrowser ? { automation: true } : { extension }) }),
  );
  const browser = opening.use(await launchBrowser());
  const page = await openPage(browser);
  opening.defer(() => takeScreenshot(page, screenshotName()));

  const opens = { folder, ...(file && { file: path.join(folder, file) }) };
  const web = inBrowser && opening.use(await browserOnlyExtension(extension, addition));
  await page.goto(server.address(web ? { ...opens, webExtension: web.folder } : opens));
  const editor = page.locator(
    file ? `.monaco-editor[data-uri$="/${file}"]` : ".editor-instance .monaco-editor",
  );
  await (file ? editor.locator(".view-line") : page.locator(".explorer-folders-view")).first().waitFor();

  const preview = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
  const open = opening.move();
  const close = () => open.disposeAsync();
  return {
    page,
    folder,
    editor,
    preview,
    choices: page.locator(".quick-input-widget .monaco-list-row"),
    runCommand: (title) => runCommand(page, title),
    chooseInMenu: (of, choice) => chooseInMenu(page, of, choice),
    takeScreenshot: (of) => takeScreenshot(page, `${screenshotName()}-${of}`),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function runCommand(page: Page, title: string): Promise<void> {
  const palette = page.locator(".quick-input-widget");
  const command = palette.locator(".monaco-list-row", { hasText: title }).first();
  // A palette that opens before VS Code has read the extension does not have its commands.
  await repeatUntil(command, async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await palette
      .locator("input")
      .fill(`>${title}`, { timeout: 5_000 })
      .catch(() => {});
  });
  await command.click();
}

async function chooseInMenu(page: Page, of: Locator, choice: string): Promise<void> {
  const item = page.getByRole("menuitem", { name: choice });
  await repeatUntil(item, async () => {
    await page.keyboard.press("Escape");
    await of.click({ button: "right" });
  });
  // A menu that has only just opened takes no click: it could be the second half of the one that opened it.
  do await item.click();
  while (!(await disappears(item)));
}

/** Does again what VS Code lets pass while it starts or lays out its window anew, until there is the effect. */
export async function repeatUntil(effect: Locator, act: () => Promise<unknown>): Promise<void> {
  do await act();
  while (!(await appears(effect)));
}

const appears = (locator: Locator) => is(locator, "visible");
const disappears = (locator: Locator) => is(locator, "hidden");

function is(locator: Locator, state: "visible" | "hidden"): Promise<boolean> {
  return locator.waitFor({ state, timeout: 5_000 }).then(
    () => true,
    () => false,
  );
}

function screenshotName(): string {
  const test = expect.getState().currentTestName;
  return (test ?? "VS Code").replace(/[^\p{L}\p{N}]+/gu, "-");
}
