import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { localise, message } from "../../grammar/message.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import { resolve } from "../../model/resolve.ts";
import { isShared } from "../../project/linked-files.ts";
import { addImport } from "../edits/add-import.ts";
import { importableNames } from "../names/importable.ts";
import { referenceAt } from "../places/reference-at.ts";
import type { Actions, Asked } from "./action.ts";

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

/** The files that a name could come from, as imports would write them. */
function pathsTo({ name, to }: Reference, { workspace, checked }: Asked): string[] {
  const names = to
    .filter(isShared)
    .flatMap((kind) => [...importableNames(kind, checked.document.uri, workspace.project)]);
  return names.filter(({ id }) => id === name).map(({ path }) => path);
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
