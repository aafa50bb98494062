import { mkdir } from "node:fs/promises";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import manifest from "../package.json" with { type: "json" };
import { repository } from "./vscode/repository.ts";

/** Makes the file from which VS Code installs the extension, of what is built, and returns its path. */
export async function packageExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const packagePath = path.join(folder, `${manifest.name}-${manifest.version}.vsix`);
  await createVSIX({
    cwd: repository,
    packagePath,
    // Everything is bundled. What else goes in is listed in the manifest's `files`.
    dependencies: false,
    // The repository's own says how to build and test; this one is for who installs.
    readmePath: "client/README.md",
    allowMissingRepository: true,
  });
  return packagePath;
}
