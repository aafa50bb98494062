import path from "node:path";
import { type Reporter, startVitest } from "vitest/node";
import { repository } from "../../../scripts/vscode/repository.ts";
import { noResults, type Results } from "./results.ts";

/** Runs the tests that see VS Code as its user does: from outside, in the browser's page. */
export async function runPages(extension: string, filter: string): Promise<Results> {
  process.env.JOURNEY_TEST_EXTENSION = extension;
  const results = noResults();
  const vitest = await startVitest([], {
    config: path.join(repository, "test/vscode/vitest.config.ts"),
    testNamePattern: filter,
    watch: false,
    reporters: [collector(results)],
  });
  await vitest.close();
  return results;
}

/** Vitest's reporter that adds what it hears to results. */
function collector(results: Results): Reporter {
  const fail = (title: string, errors: readonly Thrown[]) =>
    results.failures.push(...errors.map((error) => ({ title, error: description(error) })));
  return {
    onTestCaseResult(test) {
      const { state, errors } = test.result();
      if (state === "passed") results.passes.push(test.fullName);
      else if (state === "failed") fail(test.fullName, errors);
      else results.pending.push(test.fullName);
    },
    onTestSuiteResult: (suite) => void fail(suite.fullName, suite.errors()),
    onTestModuleEnd: (module) => void fail(module.relativeModuleId, module.errors()),
    onTestRunEnd(_modules, errors, reason) {
      fail("outside any test", errors);
      results.ended = reason !== "interrupted";
    },
  };
}

interface Thrown {
  message: string;
  stack?: string;
  diff?: string;
}

function description({ message, stack, diff }: Thrown): string {
  return [stack ?? message, diff].filter(Boolean).join("\n");
}
