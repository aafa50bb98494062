import type { FileSystem } from "../project/file-system.ts";

/** Files for a test, by their names in `file:///work/`; what is read is written down. */
export function inMemoryFiles(files: Record<string, string>): FileSystem & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    async read(uri) {
      reads.push(uri);
      return files[uri.replace("file:///work/", "")] ?? null;
    },
    async list() {
      return Object.keys(files).map((name) => `file:///work/${name}`);
    },
  };
}
