import { fileKey, pathBetween } from "../../project/file-key.ts";
import type { SharedKind } from "../../project/linked-files.ts";
import type { Project } from "../../project/project.ts";

/** A name of another file, and how an import would write the path to it. */
export interface ImportableName {
  readonly id: string;
  readonly label: string;
  readonly uri: string;
  readonly path: string;
}

/** The names of one kind that a file could import; without those of files that import it. */
export function* importableNames(kind: SharedKind, uri: string, project: Project): Generator<ImportableName> {
  const paths = new Map<string, string | null>();
  for (const found of project.declared(kind)) {
    if (!paths.has(found.uri)) paths.set(found.uri, importablePath(found.uri, uri, project));
    const path = paths.get(found.uri);
    if (path) yield { ...found, path };
  }
}

/** How a file would write the path to another one that it could import; null where it could not. */
export function importablePath(to: string, from: string, project: Project): string | null {
  const [here, there] = [fileKey(from), fileKey(to)];
  const isAllowed = there !== here && there.endsWith(".journey") && project.isInWorkspace(to);
  return isAllowed && !project.leadsTo(to, from) ? pathBetween(here, there) : null;
}
