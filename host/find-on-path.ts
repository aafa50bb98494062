import { existsSync } from "node:fs";
import path from "node:path";

const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];

/** The first of the named programs that stands on the PATH, as an absolute path. */
export function findOnPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  return names
    .flatMap((name) =>
      folders.flatMap((folder) => suffixes.map((suffix) => path.join(folder, name + suffix))),
    )
    .find((program) => existsSync(program));
}
