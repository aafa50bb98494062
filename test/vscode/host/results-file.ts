import { readFileSync, writeFileSync } from "node:fs";
import { noResults, type Results } from "./results.ts";

/** The environment variable that tells a suite inside VS Code where its results go; only a file leads out of there. */
export const resultsVariable = "JOURNEY_TEST_RESULTS";

/** Writes down, from inside VS Code, how far the tests have come. */
export function writeResults(results: Results): void {
  const file = process.env[resultsVariable];
  if (!file) throw new Error(`${resultsVariable} does not say where the results go.`);
  writeFileSync(file, JSON.stringify(results));
}

/**
 * Reads what a suite wrote. Only this tells how a run went:
 * VS Code reports success even when its extension host was killed.
 */
export function readResults(file: string): Results {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return noResults();
  }
}
