import type { LinkedEditingRanges, Position } from "vscode-languageserver";
import { placeOf, writtenAt } from "../../gaps/finding.ts";
import type { Feature } from "../feature.ts";
import { declarationAt } from "../places/declaration-at.ts";
import type { Workspace } from "../workspace.ts";

/** A name and all its uses change together while it is typed, where all of them are in sight. */
export const linkedEditing: Feature = {
  capabilities: { linkedEditingRangeProvider: true },

  register(connection, workspace) {
    connection.languages.onLinkedEditingRange(({ textDocument, position }) =>
      linkedRanges(workspace, textDocument.uri, position),
    );
  },
};

/** A name that stands in more places is changed by renaming it, which shows what that does. */
const most = 36;

/**
 * What a name may be while it is typed. Editors read this without the flag that tells letters of all scripts from
 * other characters, so that all characters beyond ASCII count as letters.
 */
const wordPattern = "(?:[A-Za-z_]|[^\\x00-\\x7f])(?:[\\w-]|[^\\x00-\\x7f])*";

async function linkedRanges(
  workspace: Workspace,
  uri: string,
  position: Position,
): Promise<LinkedEditingRanges | null> {
  // Files that were not read may use the name, too.
  const checked = workspace.isTrusted ? await workspace.checkedAmongAll(uri) : null;
  const declaration = checked && declarationAt(checked, position);
  if (!checked || !declaration?.name) return null;
  const places = workspace.project
    .occurrences(declaration)
    .map(({ uri, statement, at }) => placeOf(uri, statement, at));
  const isHere = places.every((place) => place.uri === checked.document.uri);
  // One accent can be written in two ways, and editors link only what is the same.
  const isSame = new Set(places.map(writtenAt)).size === 1;
  if (!isHere || !isSame || places.length < 2 || places.length > most) return null;
  return { ranges: places.map((place) => workspace.rangeOf(place)), wordPattern };
}
