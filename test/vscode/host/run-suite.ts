import path from "node:path";
import { bundleTests } from "../../../scripts/vscode/bundle-tests.ts";
import type { Results } from "./results.ts";
import { readResults, resultsVariable } from "./results-file.ts";
import type { Host } from "./suite-run.ts";
import { copyWorkspace, fixtureWorkspace } from "./workspace.ts";

/** Runs the suite inside a VS Code that has an extension and a copy of the fixture workspace open. */
export async function runSuite(host: Host, extension: string, filter: string): Promise<Results> {
  const entry = await bundleTests();
  await using workspace = await copyWorkspace(fixtureWorkspace);
  const results = path.join(path.dirname(workspace.folder), "results.json");
  const environment = { [resultsVariable]: results, JOURNEY_TEST_FILTER: filter };
  await host({ extension, entry, workspace: workspace.folder, environment });
  return readResults(results);
}
