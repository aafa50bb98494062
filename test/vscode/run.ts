import path from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../../scripts/vscode/repository.ts";
import { printTotal } from "./host/report.ts";
import { testInVsCode } from "./run-tests.ts";

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

if (values.help || (host !== "server" && host !== "desktop")) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    const results = await testInVsCode(host, path.resolve(values.extension), filter);
    process.exitCode = printTotal(results) ? 0 : 1;
  } catch (error) {
    console.error(`VS Code could not be tested: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
