import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FileSystem } from "../project/file-system.ts";
import { decode, withoutMark } from "./decode.ts";

/** Larger files are no journeys that a person keeps, and would hold up everything else. */
const largest = 32 * 1024 * 1024;

/** Why a file cannot be checked. */
export type Unreadable = "missing" | "folder" | "too-large" | "binary" | "denied";

/** Reads a text file as UTF-8; the byte-order mark stays in the text. */
export async function readText(path: string): Promise<{ text: string } | { problem: Unreadable }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { problem: "folder" };
    // What is no plain file, such as a pipe, may never end.
    if (!found.isFile()) return { problem: "denied" };
    if (found.size > largest) return { problem: "too-large" };
    return decode(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === "ENOENT" || code === "ENOTDIR" ? "missing" : "denied" };
  }
}

/**
 * The `.journey` files in a folder and the folders in it, in the order of their names; hidden folders and
 * `node_modules` are left out, and links that lead elsewhere.
 */
export async function listJourneys(folder: string): Promise<string[]> {
  const root = await realpath(folder).catch(() => folder);
  const found: string[] = [];
  const list = async (inner: string) => {
    const entries = await readdir(inner, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(inner, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && entry.name !== "node_modules") await list(path);
      } else if (entry.name.endsWith(".journey") && (entry.isFile() || (await leadsInto(path, root)))) {
        found.push(path);
      }
    }
  };
  await list(folder);
  return found;
}

/** Whether a link leads to a file in a folder. */
async function leadsInto(path: string, folder: string): Promise<boolean> {
  const real = await realpath(path).catch(() => null);
  return real?.startsWith(join(folder, "/")) === true;
}

/** The file system of this machine, which shows nothing outside the folders given: also not through links. */
export function nodeFileSystem(roots: () => readonly string[]): FileSystem {
  return {
    async read(uri) {
      const path = pathOf(uri);
      const real = path && (await realpath(path).catch(() => null));
      if (!real) return null;
      const folders = roots().flatMap((root) => pathOf(root) ?? []);
      const allowed = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
      if (!allowed.some((root) => real.startsWith(join(root, "/")))) return null;
      const found = await readText(real);
      return "text" in found ? withoutMark(found.text) : null;
    },
    async list(folderUri) {
      const folder = pathOf(folderUri);
      const paths = folder ? await listJourneys(folder) : [];
      return paths.map((path) => pathToFileURL(path).toString());
    },
  };
}

/** The path of a file on this machine; null for a uri that stands for none. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
