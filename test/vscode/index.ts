import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import { noResults } from "./host/results.ts";
import { writeResults } from "./host/results-file.ts";
import { ResultsReporter } from "./host/results-reporter.ts";

const testTimeout = 30_000;

/** Runs the suites that lie, bundled, beside this file. VS Code calls it inside its extension host. */
export async function run(): Promise<void> {
  try {
    await runSuites();
  } catch (error) {
    const failure = {
      title: "loading the suites",
      error: error instanceof Error ? `${error.stack}` : `${error}`,
    };
    writeResults({ ...noResults(), failures: [failure], ended: true });
  }
}

async function runSuites(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: testTimeout, reporter: ResultsReporter });
  mocha.grep(process.env.JOURNEY_TEST_FILTER ?? "");
  for (const file of readdirSync(import.meta.dirname)) {
    if (file.endsWith(".suite.cjs")) mocha.addFile(path.join(import.meta.dirname, file));
  }
  await mocha.loadFilesAsync();
  await new Promise((ended) => mocha.run(ended));
}
