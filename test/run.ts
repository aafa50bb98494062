import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../scripts/vscode/repository.ts";
import { printTotal } from "./vscode/host/report.ts";
import { noResults, type Results } from "./vscode/host/results.ts";
import { testInVsCode } from "./vscode/run-tests.ts";

/** A program of the project's own tools, as a test of its own: it passes where it ends with 0. */
async function runTool(title: string, tool: string, ...args: string[]): Promise<Results> {
  console.log(`\n${title}`);
  const program = spawn(join(repository, "node_modules/.bin", tool), args, {
    cwd: repository,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const [code] = (await once(program, "exit")) as [number | null];
  const results = { ...noResults(), ended: true };
  if (code === 0) results.passes.push(title);
  else results.failures.push({ title, error: `${tool} ended with ${code}` });
  return results;
}

interface VitestReport {
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** Unit and property tests, the server over JSON-RPC, the command line, and pages in a browser. */
async function runVitest(): Promise<Results> {
  const report = join(repository, "out/vitest.json");
  await rm(report, { force: true });
  await mkdir(join(repository, "out"), { recursive: true });
  const run = await runTool(
    "Unit tests",
    "vitest",
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  const { testResults } = JSON.parse(await readFile(report, "utf8")) as VitestReport;
  const results = { ...noResults(), ended: true };
  for (const { fullName, status } of testResults.flatMap((file) => file.assertionResults)) {
    if (status === "passed") results.passes.push(fullName);
    else if (status === "failed") results.failures.push({ title: fullName, error: "see above" });
    else results.pending.push(fullName);
  }
  // A file that could not even be read has no tests that could have failed.
  if (results.failures.length === 0) results.failures.push(...run.failures);
  return results;
}

const results = [
  await runTool("Format and lint", "biome", "ci", "--error-on-warnings"),
  await runTool("Types", "tsc", "-b"),
  await runVitest(),
];
try {
  results.push(...(await testInVsCode("server", repository)));
} catch (error) {
  const title = "VS Code could not be tested";
  console.error(`${title}: ${error instanceof Error ? error.message : error}`);
  results.push({ ...noResults(), ended: true, failures: [{ title, error: String(error) }] });
}
process.exitCode = printTotal(results) ? 0 : 1;
