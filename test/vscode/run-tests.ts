import { runOnDesktop } from "./host/desktop-host.ts";
import { printResults } from "./host/report.ts";
import type { Results } from "./host/results.ts";
import { runPages } from "./host/run-pages.ts";
import { runSuite } from "./host/run-suite.ts";
import { runOnServer } from "./host/server-host.ts";

/**
 * Tests an extension in a real VS Code, and prints what became of each test.
 * @param extension the folder of an extension that is built
 * @param filter runs only the tests whose titles contain it
 */
export async function testInVsCode(
  host: "server" | "desktop",
  extension: string,
  filter = "",
): Promise<Results[]> {
  const suite = await runSuite(host === "desktop" ? runOnDesktop : runOnServer, extension, filter);
  printResults("Inside VS Code", suite);
  if (host === "desktop") return [suite];
  const pages = await runPages(extension, filter);
  printResults("On VS Code's page", pages);
  return [suite, pages];
}
