import { cp, mkdtempDisposable, realpath } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { repository } from "../../../scripts/vscode/repository.ts";

/** The folder that tests open when they name no other. */
export const fixtureWorkspace = path.join(repository, "test/fixtures/workspace");

export interface Workspace extends AsyncDisposable {
  readonly folder: string;
}

/** Copies a folder to a fresh place, so that a test may write to it. */
export async function copyWorkspace(source: string): Promise<Workspace> {
  const place = await mkdtempDisposable(path.join(os.tmpdir(), "journey-workspace-"));
  const folder = path.join(await realpath(place.path), path.basename(source));
  await cp(source, folder, { recursive: true });
  return { folder, [Symbol.asyncDispose]: place[Symbol.asyncDispose] };
}
