import { mkdtempDisposable } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { writeUserSettings } from "../../../scripts/vscode/user-settings.ts";
import type { SuiteRun } from "./suite-run.ts";

/** Runs the suite in the desktop VS Code that @vscode/test-electron downloads. */
export async function runOnDesktop({ extension, entry, workspace, environment }: SuiteRun): Promise<void> {
  await using userData = await mkdtempDisposable(path.join(os.tmpdir(), "journey-vscode-"));
  writeUserSettings(userData.path);
  await runTests({
    extensionDevelopmentPath: extension,
    extensionTestsPath: entry,
    extensionTestsEnv: environment,
    launchArgs: [workspace, "--disable-extensions", `--user-data-dir=${userData.path}`],
  });
}
