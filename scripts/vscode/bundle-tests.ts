import { rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { repository } from "./repository.ts";

const bundles = path.join(repository, "dist/test/vscode");

/** Bundles the suites that run inside VS Code as CommonJS and returns the entry that VS Code calls. */
export async function bundleTests(): Promise<string> {
  await rm(bundles, { recursive: true, force: true });
  await build({
    absWorkingDir: repository,
    entryPoints: ["test/vscode/index.ts", "test/vscode/*.suite.ts"],
    outbase: "test/vscode",
    outdir: bundles,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    external: ["vscode", "mocha"],
    define: { "import.meta.dirname": "__dirname" },
    logLevel: "warning",
  });
  return path.join(bundles, "index.cjs");
}
