import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { pageWords } from "../../client/preview/page-words.ts";
import { previewPage } from "../../client/preview/preview-page.ts";
import type { MessageToExtension, MessageToPage, PageState } from "../../client/webview/messages.ts";
import type { Words } from "../../client/webview/words.ts";
import { findBrowser } from "../../scripts/programs/find-browser.ts";

declare global {
  var messages: MessageToExtension[];
  var state: PageState | undefined;
  var violations: string[];
  var acquireVsCodeApi: () => unknown;
}

const english = pageWords({ t: (text) => text }, "en");
const origin = "https://preview.test";

/** Starts the browser that pages are opened in. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
}

/** The preview's page as VS Code shows it, with a stand-in for VS Code itself. */
export class OpenedPage {
  readonly page: Page;
  /** Names of the files that it loaded. */
  readonly loaded: string[] = [];
  /** Dialogs, errors and requests that leave the page, of which there should be none. */
  readonly troubles: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param folder where the page's files were built. */
  static async open(
    browser: Browser,
    folder: string,
    { state, words = english }: { state?: PageState | undefined; words?: Words } = {},
  ): Promise<OpenedPage> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    page.setDefaultTimeout(15_000);
    const opened = new OpenedPage(page);
    page.on("pageerror", (error) => opened.troubles.push(error.message));
    page.on("dialog", (dialog) => {
      opened.troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      const leaves = !request.url().startsWith(`${origin}/`) && !/^(data|about):/.test(request.url());
      if (leaves) opened.troubles.push(`request: ${request.url()}`);
    });
    await page.addInitScript(standIn, state);
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") {
        const files = { script: `${origin}/preview.js`, style: `${origin}/preview.css`, source: origin };
        return route.fulfill({ contentType: "text/html", body: previewPage(files, words) });
      }
      opened.loaded.push(path.basename(pathname));
      const contentType = pathname.endsWith(".css") ? "text/css" : "text/javascript";
      return route.fulfill({ contentType, body: await readFile(path.join(folder, pathname)) });
    });
    await page.goto(origin);
    await page.waitForFunction(() => messages.some(({ type }) => type === "ready"));
    return opened;
  }

  async tell(message: MessageToPage): Promise<void> {
    await this.page.evaluate((data) => window.postMessage(data, "*"), message);
  }

  /** Goes to a picture that stands alone, where no policy holds anything back. */
  async leaveFor(svg: string): Promise<void> {
    await this.page.route(`${origin}/picture.svg`, (route) =>
      route.fulfill({ contentType: "image/svg+xml", body: svg }),
    );
    await this.page.goto(`${origin}/picture.svg`);
  }

  /** What the page told the extension, beginning with the newest. */
  async heard(): Promise<MessageToExtension[]> {
    return this.page.evaluate(() => messages.toReversed());
  }

  /** Lets the page begin anew with what it tells. */
  async forget(): Promise<void> {
    await this.page.evaluate(() => messages.splice(0));
  }

  async state(): Promise<PageState | undefined> {
    return this.page.evaluate(() => state);
  }

  /** What the Content Security Policy had to stop. */
  async violations(): Promise<string[]> {
    return this.page.evaluate(() => violations);
  }

  /** Elements that match the selector or that carry an event handler. */
  async active(selector: string): Promise<string[]> {
    return this.page
      .locator("body *")
      .evaluateAll(
        (elements, forbidden) =>
          elements
            .filter(
              (element) => element.matches(forbidden) || /(^|,)on/.test(element.getAttributeNames().join()),
            )
            .map(({ outerHTML }) => outerHTML),
        selector,
      );
  }

  /** Colours the page as VS Code does: variables on the root, a class on the body. */
  async dress({ kind, colours }: Theme): Promise<void> {
    await this.page.evaluate(
      ({ kind, style }) => {
        document.body.className = kind;
        document.documentElement.setAttribute("style", style);
      },
      {
        kind,
        style: Object.entries(colours)
          .map(([name, value]) => `--vscode-${name}: ${value}`)
          .join("; "),
      },
    );
  }
}

/** A colour theme of VS Code. */
export interface Theme {
  kind: string;
  colours: Record<string, string>;
}

function standIn(saved: PageState | undefined): void {
  globalThis.messages = [];
  globalThis.violations = [];
  globalThis.state = saved;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message: MessageToExtension) => messages.push(message),
    getState: () => state,
    setState: (changed: PageState) => {
      globalThis.state = changed;
    },
  });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
}
