import { DocumentHighlightKind } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import type { Feature } from "../feature.ts";
import { declarationAt } from "../places/declaration-at.ts";

/** The other places in a file where the name under the cursor stands. */
export const documentHighlights: Feature = {
  capabilities: { documentHighlightProvider: true },

  register(connection, workspace) {
    connection.onDocumentHighlight(async ({ textDocument, position }) => {
      const checked = await workspace.checked(textDocument.uri);
      const declaration = checked && declarationAt(checked, position);
      if (!checked || !declaration) return [];
      const { uri } = checked.document;
      return workspace.project
        .occurrences(declaration)
        .filter((each) => each.uri === uri)
        .map(({ statement, at, isDeclaration }) => ({
          range: workspace.rangeOf(placeOf(uri, statement, at)),
          kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
    });
  },
};
