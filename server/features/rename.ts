import { LSPErrorCodes, type Position, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import { localise, type Message, message } from "../../grammar/message.ts";
import { patterns } from "../../grammar/parsing/tokens.ts";
import { chunkOf, textOf } from "../../grammar/syntax.ts";
import type { Declaration } from "../../model/resolve.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { workspaceEdit } from "../edits/workspace-edit.ts";
import type { Feature } from "../feature.ts";
import { declarationAt } from "../places/declaration-at.ts";
import type { Workspace } from "../workspace.ts";

/** Gives a thing another name, wherever the old one stands in the workspace. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },

  register(connection, workspace) {
    connection.onPrepareRename(async ({ textDocument, position }) => {
      const found = declaredName(workspace, await workspace.checked(textDocument.uri), position);
      return found && { range: found.range, placeholder: found.name };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }) => {
      const checked = await workspace.checkedAmongAll(textDocument.uri);
      const found = declaredName(workspace, checked, position);
      if (!found) return null;
      const name = newName.trim().normalize("NFC");
      const problem =
        name === found.name ? null : problemOf(name, found.declaration, found.checked, workspace);
      if (problem) {
        const text = localise(problem, workspace.languageOf(found.checked));
        return new ResponseError(LSPErrorCodes.RequestFailed, text);
      }
      return editsOf(found.declaration, name, workspace);
    });
  },
};

/** The name at a position, if it is one that the workspace declares. */
function declaredName(workspace: Workspace, checked: CheckedDocument | null, position: Position) {
  const declaration = checked && declarationAt(checked, position);
  if (!checked || !declaration?.name) return null;
  const here = workspace.project.occurrences(declaration).find(({ uri: at, statement, at: range }) => {
    if (at !== checked.document.uri) return false;
    const { start, end } = workspace.rangeOf(placeOf(at, statement, range));
    return (
      start.line === position.line &&
      start.character <= position.character &&
      position.character <= end.character
    );
  });
  if (!here) return null;
  const place = placeOf(here.uri, here.statement, here.at);
  const name = textOf(place.chunk, place);
  return { checked, declaration, name, range: workspace.rangeOf(place) };
}

function problemOf(
  name: string,
  { uri, syntax }: Declaration,
  { journeys }: CheckedDocument,
  workspace: Workspace,
): Message | null {
  const isShared = syntax.parent === chunkOf(syntax);
  if (isShared && !workspace.isTrusted)
    return message(
      "Other files of this folder may use this name: trust the folder first, so that they are read.",
    );
  if (!new RegExp(`^(?:${patterns.name.source})$`, patterns.name.flags).test(name))
    return message("A name is one word that begins with a letter; `{0}` is not one.", name);
  const journey = journeys.find(({ allStages, touchpoints }) =>
    [...allStages, ...touchpoints].some(({ declared }) => declared.syntax === syntax),
  );
  const isTaken = journey
    ? journey.places.has(name)
    : workspace.project
        .scopesSeeing(uri)
        .some(({ personas, channels, lifecycles }) =>
          [personas, channels, lifecycles].some((names) => names.has(name)),
        );
  return isTaken ? message("`{0}` is the name of something else already: choose another one.", name) : null;
}

function editsOf(declaration: Declaration, text: string, workspace: Workspace): WorkspaceEdit {
  const edits = workspace.project
    .occurrences(declaration)
    .map(({ uri, statement, at }) => ({ at: placeOf(uri, statement, at), text }));
  return workspaceEdit(edits, workspace);
}
