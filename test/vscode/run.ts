import path from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../../scripts/vscode/repository.ts";
import { runOnDesktop } from "./host/desktop-host.ts";
import { printResults, printTotal } from "./host/report.ts";
import type { Results } from "./host/results.ts";
import { runPages } from "./host/run-pages.ts";
import { runSuite } from "./host/run-suite.ts";
import { runOnServer } from "./host/server-host.ts";

const usage = `Usage: node test/vscode/run.ts [--host server|desktop] [--extension FOLDER] [--filter TEXT]

Tests an extension, by default this repository's as it was built, in a real VS Code:
  server    VS Code's server with its window in a headless browser (the default);
            runs the suite inside VS Code, then the tests that look at its page
  desktop   the VS Code that @vscode/test-electron downloads; needs a display;
            runs the suite inside VS Code only`;

const { values } = parseArgs({
  options: {
    host: { type: "string", default: "server" },
    extension: { type: "string", default: repository },
    filter: { type: "string", default: "" },
    help: { type: "boolean", default: false },
  },
});
const { host, filter } = values;
const extension = path.resolve(values.extension);

if (values.help || !["server", "desktop"].includes(host)) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  process.exitCode = (await allPass()) ? 0 : 1;
}

async function allPass(): Promise<boolean> {
  try {
    return printTotal(await (host === "desktop" ? testOnDesktop() : testOnServer()));
  } catch (error) {
    console.error(`VS Code could not be tested: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function testOnServer(): Promise<Results[]> {
  const suite = await runSuite(runOnServer, extension, filter);
  printResults("Inside VS Code", suite);
  const pages = await runPages(extension, filter);
  printResults("On VS Code's page", pages);
  return [suite, pages];
}

async function testOnDesktop(): Promise<Results[]> {
  const suite = await runSuite(runOnDesktop, extension, filter);
  printResults("Inside VS Code", suite);
  return [suite];
}
