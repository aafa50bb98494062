import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** A folder with an extension that has no program for Node: if it runs at all, it runs in a browser. */
export async function browserOnlyExtension(extension: string): Promise<AsyncDisposable & { folder: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "journey-browser-"));
  const { main: _, ...manifest } = JSON.parse(await readFile(path.join(extension, "package.json"), "utf8"));
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  for (const entry of await readdir(extension)) {
    if (!/^(?:package(?:-lock)?\.json|node_modules|\..*)$/.test(entry))
      await symlink(path.join(extension, entry), path.join(folder, entry), "junction");
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
