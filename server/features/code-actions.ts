import type { Actions } from "../actions/action.ts";
import { fixes } from "../actions/fixes.ts";
import { importName } from "../actions/import-name.ts";
import { moveToFile } from "../actions/move-to-file.ts";
import type { Feature } from "../feature.ts";

/** What can be done at a place, the likeliest first. */
const all: readonly Actions[] = [importName, fixes, moveToFile];

/** Offers what can be done at a place: what mends findings, and what tidies up. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [...new Set(all.map(({ kind }) => kind))] } },

  register(connection, workspace) {
    connection.onCodeAction(async ({ textDocument, range, context: { diagnostics, only } }) => {
      const checked = await workspace.checked(textDocument.uri);
      if (!checked) return [];
      const wanted = all.filter(({ kind }) => only?.some((each) => isOfKind(kind, each)) ?? true);
      const found = await Promise.all(
        wanted.map((actions) => actions.at({ workspace, checked, range, diagnostics })),
      );
      return found.flat();
    });
  },
};

/** Kinds are told from the general to the particular: `refactor.extract` is a `refactor`. */
function isOfKind(kind: string, wanted: string): boolean {
  return kind === wanted || kind.startsWith(`${wanted}.`) || wanted === "";
}
