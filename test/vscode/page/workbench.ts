import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { startServer } from "../../../scripts/vscode/server.ts";
import { launchBrowser, openPage, takeScreenshot } from "../host/browser.ts";
import { copyWorkspace, fixtureWorkspace } from "../host/workspace.ts";

export interface WorkbenchOptions {
  /** The folder of which a copy is opened; by default the fixture workspace. */
  folder?: string;
  /** The file to open, relative to the folder. */
  file: string;
  /** User settings. */
  settings?: Record<string, unknown>;
  /** The extension that is installed, as a folder or VSIX file; by default the one under test. */
  extensionPath?: string;
}

/** VS Code's window in a browser, with a file in its editor. */
export interface Workbench extends AsyncDisposable {
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  /** The text editor with the file. */
  readonly editor: Locator;
  /** What the webview shows. */
  readonly preview: FrameLocator;
  /** Runs a command as its user finds it in the command palette. */
  runCommand(title: string): Promise<void>;
  /** Keeps a picture of the window, named after the test, and ends VS Code. */
  close(): Promise<void>;
}

/** Opens a file in a VS Code of its own and returns when its text is there. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { folder: source = fixtureWorkspace, file, settings = {} } = options;
  const extension = options.extensionPath ?? process.env.JOURNEY_TEST_EXTENSION ?? repository;

  await using opening = new AsyncDisposableStack();
  const { folder } = opening.use(await copyWorkspace(source));
  const server = opening.use(await startServer({ extension, settings }));
  const browser = opening.use(await launchBrowser());
  const page = await openPage(browser);
  opening.defer(() => takeScreenshot(page, screenshotName(file)));

  await page.goto(server.address({ folder, file: path.join(folder, file) }));
  const editor = page.locator(`.monaco-editor[data-uri$="/${file}"]`);
  await editor.locator(".view-line").first().waitFor();

  const preview = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
  const open = opening.move();
  const close = () => open.disposeAsync();
  return {
    page,
    folder,
    editor,
    preview,
    runCommand: (title) => runCommand(page, title),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const palette = page.locator(".quick-input-widget");
  await palette.locator("input").fill(`>${title}`);
  await palette.locator(".monaco-list-row", { hasText: title }).first().click();
}

function screenshotName(file: string): string {
  const test = expect.getState().currentTestName ?? file;
  return test.replace(/[^\p{L}\p{N}]+/gu, "-");
}
