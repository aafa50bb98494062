import type { Results } from "./results.ts";

/** Prints what became of each test. */
export function printResults(title: string, results: Results): void {
  console.log(`\n${title}`);
  for (const test of results.passes) console.log(`  ✓ ${test}`);
  for (const test of results.pending) console.log(`  - ${test} (skipped)`);
  for (const { title, error } of results.failures) console.log(`  ✗ ${title}\n${indented(error)}`);
  if (!results.ended) console.log(`  ✗ the run broke off in: ${results.running ?? "its start"}`);
}

/** Prints one line that adds up several runs, and tells whether all is well. */
export function printTotal(runs: readonly Results[]): boolean {
  const passed = runs.reduce((sum, run) => sum + run.passes.length, 0);
  const failed = runs.reduce((sum, run) => sum + run.failures.length + (run.ended ? 0 : 1), 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

function indented(text: string): string {
  return text.replace(/^/gm, "      ");
}
