import {
  type CancellationToken,
  type FileRename,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import type { TextEdit } from "../../gaps/fixes/fix.ts";
import { quoted } from "../../gaps/fixes/new-names.ts";
import type { SourceDocument } from "../../grammar/document.ts";
import { type FileKey, fileKey, isWithin, pathBetween } from "../../project/file-key.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { workspaceEdit } from "../edits/workspace-edit.ts";
import type { Feature } from "../feature.ts";
import type { Workspace } from "../workspace.ts";

/** Imports follow a file, or a folder, that is moved or gets another name. */
export const fileRenames: Feature = {
  capabilities: {
    workspace: {
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: "**/*.journey", matches: "file" } },
            { pattern: { glob: "**", matches: "folder" } },
          ],
        },
      },
    },
  },

  register(connection, workspace) {
    connection.workspace.onWillRenameFiles(({ files }, token) => importsAfter(files, workspace, token));
  },
};

async function importsAfter(
  renames: readonly FileRename[],
  workspace: Workspace,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const moves = renames.map(({ oldUri, newUri }) => ({ from: fileKey(oldUri), to: fileKey(newUri) }));
  await workspace.loading;
  const edits: TextEdit[] = [];
  const changed = new Set<SourceDocument>();
  for await (const checked of workspace.everyFile(token)) {
    const found = editsIn(checked, moves);
    if (found.length > 0) changed.add(checked.document);
    edits.push(...found);
  }
  if (edits.length === 0) return null;
  if ([...changed].some((document) => workspace.project.document(document.uri) !== document))
    throw new ResponseError(LSPErrorCodes.ContentModified, "A text was edited meanwhile.");
  return workspaceEdit(edits, workspace);
}

interface Move {
  readonly from: FileKey;
  readonly to: FileKey;
}

function editsIn({ document, imports }: CheckedDocument, moves: readonly Move[]): TextEdit[] {
  const here = fileKey(document.uri);
  return imports.flatMap(({ fact, uri }) => {
    const { path } = fact.spans;
    const there = fileKey(uri);
    const [from, to] = [afterMoves(here, moves), afterMoves(there, moves)];
    const written = pathBetween(from, to);
    return path && written !== null && written !== pathBetween(here, there)
      ? [{ at: placeOf(document.uri, fact.syntax, path), text: quoted(written) }]
      : [];
  });
}

/** Where a file lies after it, or a folder that it is in, was moved. */
function afterMoves(key: FileKey, moves: readonly Move[]): FileKey {
  for (const { from, to } of moves) {
    if (key === from) return to;
    if (isWithin(key, from)) return (to + key.slice(from.length)) as FileKey;
  }
  return key;
}
