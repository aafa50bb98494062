import { spawn } from "node:child_process";
import { join } from "node:path";
import { repository } from "../scripts/vscode/repository.ts";

/** `npm run fuzz`: the property tests of parser, formatter and pipeline, with as many cases as given, else 200,000. */
const cases = process.argv[2] ?? "200000";
spawn(
  process.execPath,
  [
    // Not the command itself: that would run on whichever Node comes first on the path.
    join(repository, "node_modules/vitest/vitest.mjs"),
    "run",
    "test/grammar",
    "test/project/robust.test.ts",
    "--testTimeout=3600000",
  ],
  {
    cwd: repository,
    env: { ...process.env, FUZZ_RUNS: cases },
    stdio: "inherit",
  },
).on("exit", (code) => {
  process.exitCode = code ?? 1;
});
