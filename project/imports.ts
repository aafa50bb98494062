import { URI, Utils } from "vscode-uri";
import type { Finding } from "../gaps/finding.ts";
import { placeOf } from "../gaps/finding.ts";
import type { SourceDocument } from "../grammar/document.ts";
import { type Message, message } from "../grammar/message.ts";
import { textOf } from "../grammar/syntax.ts";
import type { Declarations } from "../model/elements.ts";

type ImportFact = Declarations["import"][number];

/** An import and the file that it means; no uri where it must not be followed. */
export interface Import {
  readonly fact: ImportFact;
  readonly uri: string | null;
  readonly problem: Message | null;
}

/**
 * Finds the file that an import means.
 * @param from the uri of the importing file
 * @param roots the folders that make up the workspace; imports never leave them
 */
export function resolveImport(fact: ImportFact, from: string, roots: readonly string[]): Import {
  const refused = (problem: Message): Import => ({ fact, uri: null, problem });
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
  const uri = Utils.joinPath(Utils.dirname(URI.parse(from)), path).toString();
  if (!roots.some((root) => isWithin(uri, root))) {
    return refused(
      message(
        "`{0}` is outside the workspace, so it is not read: move the file into the workspace, or open a folder that holds both.",
        path,
      ),
    );
  }
  if (uri === from) return refused(message("This file imports itself: leave out the import."));
  return { fact, uri, problem: null };
}

/** How many imports a file has, with those whose path could not be read. */
export function countImports({ chunks }: SourceDocument): number {
  return chunks.flatMap((chunk) =>
    chunk.statements.filter(({ keyword }) => keyword && textOf(chunk, keyword) === "import"),
  ).length;
}

export function isWithin(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

export function missingImport(uri: string, { fact }: Import): Finding {
  return {
    rule: "unknown-reference",
    severity: "error",
    at: placeOf(uri, fact.syntax, fact.spans.path),
    message: message(
      "There is no file `{0}` here that could be read: correct the name, or create the file.",
      fact.path,
    ),
    related: [],
  };
}

export function refusedImport(uri: string, { fact }: Import, problem: Message): Finding {
  return {
    rule: "invalid-import",
    severity: "error",
    at: placeOf(uri, fact.syntax, fact.spans.path),
    message: problem,
    related: [],
  };
}

/** The way from an import back to its own file, as the names of the files on it; null where there is none. */
export function cycleThrough(
  start: string,
  uri: string,
  importsOf: (uri: string) => readonly string[],
): string[] | null {
  const cameFrom = new Map<string, string>([[uri, start]]);
  for (const at of cameFrom.keys()) {
    for (const next of importsOf(at)) {
      if (next === start) return [...wayTo(at, start, cameFrom), start];
      if (!cameFrom.has(next)) cameFrom.set(next, at);
    }
  }
  return null;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at = end; at !== start; at = cameFrom.get(at)!) way.unshift(at);
  return way;
}

export function cyclicImport(uri: string, { fact }: Import, way: readonly string[]): Finding {
  const files = [uri, ...way].map((each) => Utils.basename(URI.parse(each))).join(" → ");
  const text = message(
    "These files import each other in a circle ({0}): move what they share into a file of its own.",
    files,
  );
  return {
    rule: "invalid-import",
    severity: "error",
    at: placeOf(uri, fact.syntax, fact.spans.path),
    message: text,
    related: [],
  };
}
