import type { Location, LocationLink, Position } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import { resolve } from "../../model/resolve.ts";
import type { Feature } from "../feature.ts";
import { referenceAt } from "../places/reference-at.ts";
import type { Workspace } from "../workspace.ts";

/** From a name to where it is declared, also in another file. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },

  register(connection, workspace) {
    connection.onDefinition(async ({ textDocument, position }) => {
      const links = await definitionAt(workspace, textDocument.uri, position);
      return workspace.client.textDocument?.definition?.linkSupport ? links : links.map(toLocation);
    });
  },
};

async function definitionAt(workspace: Workspace, uri: string, position: Position): Promise<LocationLink[]> {
  const checked = await workspace.checked(uri);
  const found = checked && referenceAt(checked, position);
  const target = found && resolve(found.reference, found.scope, found.journey);
  if (!found || !target) return [];
  return [
    {
      originSelectionRange: workspace.rangeOf(
        placeOf(uri, found.reference.syntax.parent, found.reference.syntax),
      ),
      targetUri: target.uri,
      targetRange: workspace.rangeOf(placeOf(target.uri, target.syntax)),
      targetSelectionRange: workspace.rangeOf(
        placeOf(target.uri, target.syntax, target.name ?? target.syntax),
      ),
    },
  ];
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
