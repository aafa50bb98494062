import type { Message } from "../grammar/message.ts";
import { nodeFileSystem } from "../host/node-file-system.ts";
import { type CheckedDocument, Project } from "../project/project.ts";
import { readInputs } from "./inputs.ts";

/** A file that was checked, under the name that it is printed with. */
export interface CheckedFile {
  readonly name: string;
  readonly checked: CheckedDocument;
}

/** Reads and checks what stands under the paths given. */
export async function checkPaths(
  paths: readonly string[],
): Promise<{ files: CheckedFile[]; problems: readonly Message[]; project: Project }> {
  const { files, roots, problems } = await readInputs(paths);
  const project = new Project(
    nodeFileSystem(() => roots),
    roots,
  );
  for (const { uri, text } of files) project.openDocument(uri, text, 0);
  const checked: CheckedFile[] = [];
  for (const { uri, name } of files) {
    await project.load(uri);
    checked.push({ name, checked: project.check(uri)! });
  }
  return { files: checked, problems, project };
}
