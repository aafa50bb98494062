import { placeOf } from "../../gaps/finding.ts";
import type { Feature } from "../feature.ts";

/** The paths of imports lead to their files. */
export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },

  register(connection, workspace) {
    connection.onDocumentLinks(async ({ textDocument }) => {
      const checked = await workspace.checked(textDocument.uri);
      return (checked?.imports ?? []).flatMap(({ fact, uri }) =>
        fact.spans.path
          ? {
              range: workspace.rangeOf(placeOf(checked!.document.uri, fact.syntax, fact.spans.path)),
              target: uri,
            }
          : [],
      );
    });
  },
};
