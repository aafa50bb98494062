import { type Runnable, type Runner, reporters } from "mocha";
import { noResults } from "./results.ts";
import { writeResults } from "./results-file.ts";

/** Mocha's reporter inside VS Code. It writes after every step, so that a run that breaks off has left a trace. */
export class ResultsReporter extends reporters.Base {
  constructor(runner: Runner) {
    super(runner);
    const results = noResults();
    runner.on("test", (test) => {
      results.running = title(test);
      writeResults(results);
    });
    runner.on("pass", (test) => {
      results.passes.push(title(test));
      writeResults(results);
    });
    runner.on("pending", (test) => {
      results.pending.push(title(test));
      writeResults(results);
    });
    runner.on("fail", (test, error) => {
      results.failures.push({ title: title(test), error: error.stack ?? String(error) });
      writeResults(results);
    });
    runner.on("end", () => writeResults({ ...results, ended: true }));
  }
}

function title(test: Runnable): string {
  return test.titlePath().join(" > ");
}
