import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/**
 * A folder with an extension that has no program for Node: if it runs at all, it runs in a browser.
 * @param addition a file that goes behind its program, which starts with VS Code then
 */
export async function browserOnlyExtension(
  extension: string,
  addition?: string,
): Promise<AsyncDisposable & { folder: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "journey-browser-"));
  const { main: _, ...manifest } = JSON.parse(await readFile(path.join(extension, "package.json"), "utf8"));
  if (addition) {
    const programs = await Promise.all(
      [path.join(extension, manifest.browser), addition].map((file) => readFile(file, "utf8")),
    );
    manifest.browser = "program.cjs";
    manifest.activationEvents = ["onStartupFinished"];
    await writeFile(path.join(folder, manifest.browser), programs.join("\n"));
  }
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  for (const entry of await readdir(extension)) {
    if (!/^(?:package(?:-lock)?\.json|node_modules|\..*)$/.test(entry))
      await symlink(path.join(extension, entry), path.join(folder, entry), "junction");
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
