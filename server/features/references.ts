import type { Location, Position } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import type { Occurrence } from "../../project/occurrences.ts";
import type { Feature } from "../feature.ts";
import { declarationAt } from "../places/declaration-at.ts";
import type { Workspace } from "../workspace.ts";

/** Everywhere that a name stands, in all files. */
export const references: Feature = {
  capabilities: { referencesProvider: true },

  register(connection, workspace) {
    connection.onReferences(async ({ textDocument, position, context }) => {
      const found = await occurrencesAt(workspace, textDocument.uri, position);
      return found
        .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
        .map((occurrence) => locationOf(occurrence, workspace));
    });
  },
};

async function occurrencesAt(workspace: Workspace, uri: string, position: Position): Promise<Occurrence[]> {
  const checked = await workspace.checkedAmongAll(uri);
  const declaration = checked && declarationAt(checked, position);
  return declaration ? workspace.project.occurrences(declaration) : [];
}

function locationOf({ uri, statement, at }: Occurrence, workspace: Workspace): Location {
  return { uri, range: workspace.rangeOf(placeOf(uri, statement, at)) };
}
