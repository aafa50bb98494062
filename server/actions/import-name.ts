import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { localise, message } from "../../grammar/message.ts";
import type { Reference, ReferenceKind } from "../../grammar/vocabulary/value-types.ts";
import { resolve } from "../../model/resolve.ts";
import { fileKey, pathBetween } from "../../project/file-key.ts";
import type { SharedKind } from "../../project/linked-files.ts";
import { referenceAt } from "../reference-at.ts";
import type { Actions, Asked } from "./action.ts";
import { addImport } from "./statements.ts";

/** A name that is not known here, and declared in another file, becomes known by importing that file. */
export const importName: Actions = {
  kind: CodeActionKind.QuickFix,

  at(asked) {
    const { checked, range } = asked;
    const used = referenceAt(checked, range.start);
    if (!used || resolve(used.reference, used.scope, used.journey)) return [];
    const paths = pathsTo(used.reference, asked);
    return paths.map((path) => importAction(path, used.reference.name, paths.length === 1, asked));
  },
};

const isShared = (kind: ReferenceKind): kind is SharedKind =>
  kind === "persona" || kind === "channel" || kind === "lifecycle";

/** The files that a name could come from, as imports would write them; without those that import this file. */
function pathsTo({ name, to }: Reference, { workspace: { project }, checked }: Asked): string[] {
  const { uri } = checked.document;
  return to
    .filter(isShared)
    .flatMap((kind) => project.declaring(kind, name))
    .filter((each) => fileKey(each) !== fileKey(uri) && !project.leadsTo(each, uri))
    .flatMap((each) => pathBetween(fileKey(uri), fileKey(each)) ?? []);
}

function importAction(path: string, name: string, isPreferred: boolean, asked: Asked): CodeAction {
  const { workspace, checked, diagnostics } = asked;
  return {
    title: localise(message("Import `{0}` from `{1}`", name, path), workspace.languageOf(checked)),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics.filter(({ code }) => code === "unknown-reference"),
    edit: { changes: { [checked.document.uri]: [addImport(checked.document, path)] } },
    ...(isPreferred && { isPreferred }),
  };
}
