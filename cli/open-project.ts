import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Message, message } from "../grammar/message.ts";
import { withoutMark } from "../host/decode.ts";
import { nodeFileSystem } from "../host/node-file-system.ts";
import { type CheckedDocument, Project } from "../project/project.ts";
import type { SettingsFile } from "../project/settings-files.ts";
import { readInputs } from "./inputs.ts";

/** A file that was checked, under the name that it is printed with. */
export interface CheckedFile {
  readonly name: string;
  readonly checked: CheckedDocument;
}

interface Checked {
  readonly files: CheckedFile[];
  readonly problems: readonly Message[];
  /** The language that the settings ask for. */
  readonly locale: string | undefined;
  /** The paths of all files that were read, also those that others import. */
  readonly read: readonly string[];
}

/** What is wrong with a settings file, each with its place, one-based. */
function settingsProblems({ key, text, problems }: SettingsFile): Message[] {
  const name = relative(".", fileURLToPath(key));
  return problems.map(({ start, message: problem }) => {
    const lines = text.slice(0, start).split(/\r\n|\n|\r/);
    return message("{0}: {1}", `${name}:${lines.length}:${lines.at(-1)!.length + 1}`, problem);
  });
}

/** Reads and checks what stands under the paths given. */
export async function checkPaths(paths: readonly string[]): Promise<Checked> {
  const { files, roots, problems } = await readInputs(paths);
  const project = new Project(
    nodeFileSystem(() => roots),
    roots,
  );
  for (const { uri, text } of files) project.openDocument(uri, withoutMark(text), 0);
  // What a file declares may be used by any other, so that all are read before the first is checked.
  for (const { uri } of files) await project.load(uri);
  const checked: CheckedFile[] = [];
  const bugs: Message[] = [];
  for (const { uri, name, isNamed } of files) {
    try {
      if (isNamed || project.isIncluded(uri)) checked.push({ name, checked: project.check(uri)! });
    } catch (error) {
      // A bug of ours with one file must not take the others with it.
      bugs.push(
        message(
          "{0} could not be checked. This is a bug in journey, please report it: {1}",
          name,
          String(error),
        ),
      );
    }
  }
  const locale = files[0] && project.settingsFor(files[0].uri)?.settings.locale;
  return {
    files: checked,
    problems: [...problems, ...bugs, ...project.settingsRead().flatMap(settingsProblems)],
    locale,
    read: [
      ...files.filter(({ isStandardInput }) => !isStandardInput).map(({ uri }) => uri),
      ...project.uris(),
      ...project.settingsRead().map(({ key }) => key),
    ].map((uri) => fileURLToPath(uri)),
  };
}
