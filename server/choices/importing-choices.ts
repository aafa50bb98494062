import { CompletionItemKind } from "vscode-languageserver";
import { type Language, localise, message } from "../../grammar/message.ts";
import type { ReferenceKind, ValueType } from "../../grammar/vocabulary/value-types.ts";
import { isShared, type SharedKind } from "../../project/linked-files.ts";
import type { CheckedDocument, Project } from "../../project/project.ts";
import { addImport } from "../edits/add-import.ts";
import { importableNames } from "../names/importable.ts";
import type { Choice } from "./value-choices.ts";

/** Nobody looks through more. */
const most = 50;

/** Names of other files that are expected in a place: choosing one imports its file, too. */
export function importingChoices(
  types: readonly ValueType[],
  { document, scope }: CheckedDocument,
  project: Project,
  language: Language,
): Choice[] {
  const known = { persona: scope.personas, channel: scope.channels, lifecycle: scope.lifecycles };
  const choices = new Map<string, Choice>();
  for (const kind of sharedKinds(types)) {
    for (const { id, path } of importableNames(kind, document.uri, project)) {
      if (choices.size === most) break;
      if (known[kind].has(id) || choices.has(id)) continue;
      choices.set(id, {
        text: id,
        label: localise(message("from `{0}`", path), language),
        kind: CompletionItemKind.Reference,
        documentation: null,
        edits: [addImport(document, path)],
      });
    }
  }
  return [...choices.values()];
}

function sharedKinds(types: readonly ValueType[]): SharedKind[] {
  const kinds: ReferenceKind[] = types.flatMap((type) => (type.type === "reference" ? type.to : []));
  const inner = types.flatMap((type) => (type.type === "either" ? sharedKinds(type.options) : []));
  return [...new Set([...kinds.filter(isShared), ...inner])];
}
