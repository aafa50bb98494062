import type { FileSystem } from "../project/file-system.ts";
import type { Workspace } from "./workspace.ts";

/** So many files are read by themselves: more than a company has journeys, fewer than would hold up an editor. */
const mostFiles = 5_000;

/**
 * Reads all journeys in the folders of a workspace, one after the other, between other work: what files declare may
 * be used by any of them.
 */
export async function loadWorkspace(
  workspace: Workspace,
  fileSystem: FileSystem,
  roots: readonly string[],
): Promise<void> {
  const { project } = workspace;
  const uris = (await Promise.all(roots.map((root) => fileSystem.list(root)))).flat();
  let isNew = false;
  for (const uri of uris.slice(0, mostFiles)) {
    if (project.isLoaded(uri)) continue;
    await project.load(uri);
    isNew = true;
  }
  if (isNew) for (const uri of project.openUris()) await workspace.changed(uri);
}
