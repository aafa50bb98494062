import type { Connection } from "vscode-languageserver";
import { localise, message } from "../../grammar/message.ts";
import type { FileSystem } from "../../project/file-system.ts";
import { loadedNotification } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/** So many files are read by themselves: more than a company has journeys, fewer than would hold up an editor. */
const mostFiles = 5_000;

/** Of fewer files, nobody sees that they are read. */
const worthTelling = 100;

/**
 * Reads all journeys in the folders of a workspace, one after the other, between other work: what files declare may
 * be used by any of them.
 */
export async function loadWorkspace(
  connection: Connection,
  workspace: Workspace,
  fileSystem: FileSystem,
  roots: readonly string[],
): Promise<void> {
  const { project } = workspace;
  const listed = (await Promise.all(roots.map((root) => fileSystem.list(root)))).flat();
  const uris = listed.slice(0, mostFiles).filter((uri) => !project.isLoaded(uri));
  const progress = uris.length < worthTelling ? null : await connection.window.createWorkDoneProgress();
  progress?.begin(localise(message("Reading the journeys of this folder"), workspace.displayLanguage), 0);
  for (const [index, uri] of uris.entries()) {
    await project.load(uri);
    if (index % worthTelling === 0)
      progress?.report((100 * index) / uris.length, `${index} / ${uris.length}`);
  }
  progress?.done();
  if (uris.length > 0) await workspace.allChanged();
  void connection.sendNotification(loadedNotification);
}
