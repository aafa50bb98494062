import type { SourceDocument } from "../grammar/document.ts";
import { type Message, message } from "../grammar/message.ts";
import { textOf } from "../grammar/syntax.ts";
import type { Declarations } from "../model/elements.ts";
import { type FileKey, fileAt, folderOf, isWithin } from "./file-key.ts";

export type ImportFact = Declarations["import"][number];

/** An import and the file that it means, or why it must not be followed. */
export type Import = { readonly fact: ImportFact } & (
  | { readonly key: FileKey; readonly refused?: never }
  | { readonly key: null; readonly refused: Message }
);

/**
 * Finds the file that an import means.
 * @param from the importing file
 * @param roots the folders that make up the workspace; imports never leave them
 */
export function resolveImport(fact: ImportFact, from: FileKey, roots: readonly FileKey[]): Import {
  const refused = (problem: Message): Import => ({ fact, key: null, refused: problem });
  const { path } = fact;
  if (!path.isWellFormed() || /[\p{Cc}]/u.test(path)) {
    return refused(message("This path holds characters that no file name has: correct it."));
  }
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(path)) {
    return refused(
      message(
        "An import expects the path from this file, as in `./personas.journey`; `{0}` is not such a path.",
        path,
      ),
    );
  }
  if (path.includes("\\"))
    return refused(message("Write a path with `/`: `{0}`.", path.replaceAll("\\", "/")));
  if (!path.endsWith(".journey"))
    return refused(message("Only `.journey` files can be imported; `{0}` is not one.", path));
  const folder = folderOf(from);
  const key = folder && fileAt(folder, path);
  if (!key || !roots.some((root) => isWithin(key, root))) {
    return refused(
      message(
        "`{0}` is outside the workspace, so it is not read: move the file into the workspace, or open a folder that holds both.",
        path,
      ),
    );
  }
  if (key === from) return refused(message("This file imports itself: leave out the import."));
  return { fact, key };
}

/** How many imports a file has, with those whose path could not be read. */
export function countImports({ chunks }: SourceDocument): number {
  return chunks.flatMap((chunk) =>
    chunk.statements.filter(({ keyword }) => keyword && textOf(chunk, keyword) === "import"),
  ).length;
}
