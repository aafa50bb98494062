import { startServer } from "../../../scripts/vscode/server.ts";
import { launchBrowser, openPage, takeScreenshot } from "./browser.ts";
import type { SuiteRun } from "./suite-run.ts";

const runTimeout = 300_000;

/** Runs the suite in VS Code's server, with its window in a browser. */
export async function runOnServer({ extension, entry, workspace, environment }: SuiteRun): Promise<void> {
  await using server = await startServer({ automation: true, environment });
  await using browser = await launchBrowser();
  const page = await openPage(browser);
  const ended = Promise.withResolvers<void>();
  // VS Code calls this function of its page, where there is one, when the tests are over or their host died.
  await page.exposeFunction("codeAutomationExit", () => ended.resolve());
  await page.goto(server.address({ folder: workspace, tests: { extension, entry } }));
  const impatience = setTimeout(ended.resolve, runTimeout);
  await ended.promise;
  clearTimeout(impatience);
  await takeScreenshot(page, "suite");
}
