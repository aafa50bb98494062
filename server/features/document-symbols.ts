import type { DocumentSymbol } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import type { Feature } from "../feature.ts";
import { type NamedThing, namedThings, symbolKinds } from "../names/named-things.ts";
import type { Workspace } from "../workspace.ts";

/** The outline: every named thing where it was written, also in a file with problems. */
export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },

  register(connection, workspace) {
    connection.onDocumentSymbol(({ textDocument: { uri } }) => {
      const document = workspace.project.document(uri);
      return document?.chunks.flatMap(namedThings).map((thing) => symbol(thing, uri, workspace)) ?? [];
    });
  },
};

function symbol(
  { name, id, keyword, statement, at, inner }: NamedThing,
  uri: string,
  workspace: Workspace,
): DocumentSymbol {
  return {
    name,
    detail: id ? `${keyword} ${id}` : keyword,
    kind: symbolKinds[keyword],
    range: workspace.rangeOf(placeOf(uri, statement)),
    selectionRange: workspace.rangeOf(placeOf(uri, statement, at)),
    children: inner.map((each) => symbol(each, uri, workspace)),
  };
}
