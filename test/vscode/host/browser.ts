import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/programs/find-browser.ts";
import { repository } from "../../../scripts/vscode/repository.ts";

const screenshots = path.join(repository, "out/screenshots");
const patience = 60_000;
const viewport = { width: 1400, height: 900 };

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  const container = ["--disable-gpu", "--disable-quic", "--no-sandbox"];
  return chromium.launch({ executablePath: findBrowser(), args: [...quiet, ...container] });
}

/** Opens an empty page, as large as a small screen, that has patience with a busy machine. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(patience);
  return page;
}

/** Keeps a picture of a page as out/screenshots/<name>.png. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}
