import { join } from "node:path";
import type { Mermaid, MermaidConfig } from "mermaid";
import type { Browser, Page } from "playwright-core";
import { openPage } from "../../vscode/host/browser.ts";
import { mermaidFolder } from "./mermaid-version.ts";

declare const mermaid: Mermaid;

/** Opens a page that has the Mermaid that is asked, and an element `#picture` for what it draws. */
export async function openMermaidPage(browser: Browser, settings: MermaidConfig = {}): Promise<Page> {
  const page = await openPage(browser);
  await page.setContent('<meta charset="utf-8"><div id="picture"></div>');
  await page.addScriptTag({ path: join(mermaidFolder, "dist/mermaid.min.js") });
  await page.evaluate(
    (more) => mermaid.initialize({ startOnLoad: false, securityLevel: "strict", ...more }),
    settings,
  );
  return page;
}
