import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { installServer } from "./install-server.ts";

const run = promisify(execFile);

/** Installs an extension from its VSIX file into the folder of extensions of a VS Code. */
export async function installExtension(vsix: string, extensions: string): Promise<void> {
  const data = path.join(extensions, "../installing");
  await run(process.execPath, [
    await installServer(),
    "--accept-server-license-terms",
    ...["--server-data-dir", data, "--extensions-dir", extensions, "--install-extension", vsix],
  ]);
}
