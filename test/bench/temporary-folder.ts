import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder with files in it, which goes when it is no longer needed. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
  readonly uri: string;
}

export async function temporaryFolder(files: ReadonlyMap<string, string>): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "journey-bench-"));
  for (const [name, text] of files) await writeFile(join(path, name), text);
  return {
    path,
    uri: pathToFileURL(path).toString(),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}
