import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where the tools of sites are kept between runs: outside of any checkout, as they are large. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "journey-sites");

/** Installs what the lockfile of a site names, only once. @returns the folder with the packages */
export async function installedTools(site: string): Promise<string> {
  const lockfile = await readFile(join(site, "package-lock.json"));
  const folder = join(cache, createHash("sha256").update(lockfile).digest("hex").slice(0, 16));
  if (!(await exists(folder))) await install(site, folder);
  return join(folder, "node_modules");
}

/** Elsewhere first: an installation that ends half-way is none, and another run may install the same. */
async function install(site: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, "draft-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) await cp(join(site, file), join(draft, file));
    const shell = process.platform === "win32";
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: draft, shell });
    await rename(draft, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
