import { CompletionItemKind } from "vscode-languageserver";
import { quoted } from "../../gaps/fixes/new-names.ts";
import { fileKey } from "../../project/file-key.ts";
import type { CheckedDocument, Project } from "../../project/project.ts";
import { importablePath } from "../names/importable.ts";
import type { Choice } from "./value-choices.ts";

/** The files that a file could import and does not yet, the nearest first. */
export function pathChoices({ document, imports }: CheckedDocument, project: Project): Choice[] {
  const imported = new Set(imports.map(({ uri }) => fileKey(uri)));
  const paths = project
    .uris()
    .filter((uri) => !imported.has(fileKey(uri)))
    .flatMap((uri) => importablePath(uri, document.uri, project) ?? []);
  return paths.sort(nearestFirst).map((path) => ({
    text: quoted(path),
    label: quoted(path),
    kind: CompletionItemKind.File,
    documentation: null,
  }));
}

function nearestFirst(a: string, b: string): number {
  const steps = (path: string) => path.split("/").length + (path.startsWith("..") ? 1 : 0);
  return steps(a) - steps(b) || (a < b ? -1 : 1);
}
