import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { URI } from "vscode-uri";
import { type Message, message } from "../grammar/message.ts";
import { decode } from "../host/decode.ts";
import { listJourneys, readText, type Unreadable } from "../host/node-file-system.ts";

/** A text to work on. */
export interface Input {
  readonly uri: string;
  /** How it is called in what is printed. */
  readonly name: string;
  readonly text: string;
  readonly isStandardInput: boolean;
  /** Whether it was named itself, and not found in a folder. */
  readonly isNamed: boolean;
}

/** What was found under the paths given. */
export interface Inputs {
  readonly files: readonly Input[];
  /** The folders that imports must not leave. */
  readonly roots: readonly string[];
  readonly problems: readonly Message[];
}

/** Reads files, folders of `.journey` files, and standard input for `-`. */
export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const files: Input[] = [];
  const roots = new Set<string>([await workspaceOf(".")]);
  const problems: Message[] = [];
  const add = async (path: string, isNamed: boolean) => {
    const uri = uriOf(path);
    if (files.some((file) => file.uri === uri)) return;
    const found = await readText(path);
    if ("text" in found)
      files.push({ uri, name: relative(".", path), text: found.text, isStandardInput: false, isNamed });
    else problems.push(unreadable(path, found.problem));
  };
  for (const path of paths) {
    if (path === "-") {
      const found = decode(await buffer(process.stdin));
      if ("text" in found)
        files.push({
          uri: uriOf("stdin.journey"),
          name: "<stdin>",
          text: found.text,
          isStandardInput: true,
          isNamed: true,
        });
      else problems.push(message("Standard input is not text in UTF-8, so it cannot be read as a journey."));
    } else if (await isFolder(path)) {
      roots.add(await workspaceOf(path));
      const found = await listJourneys(path);
      if (found.length === 0)
        problems.push(message("{0}: there is no `.journey` file in this folder.", path));
      for (const each of found) await add(each, false);
    } else if (!path.endsWith(".journey") && (await exists(path))) {
      problems.push(message("{0}: this is not a `.journey` file.", path));
    } else {
      roots.add(await workspaceOf(dirname(path)));
      await add(path, true);
    }
  }
  return { files, roots: [...roots], problems };
}

/** The folder that imports of the files in a folder must not leave: its repository, where it is in one. */
async function workspaceOf(folder: string): Promise<string> {
  for (let above = resolve(folder), last = ""; above !== last; last = above, above = dirname(above))
    if (await exists(join(above, ".git"))) return uriOf(above);
  return uriOf(folder);
}

function uriOf(path: string): string {
  return URI.file(resolve(path)).toString();
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function unreadable(path: string, problem: Unreadable): Message {
  switch (problem) {
    case "missing":
      return message("{0}: there is no such file or folder.", path);
    case "folder":
      return message("{0}: this is a folder.", path);
    case "too-large":
      return message("{0}: this file is larger than 32 MB, so it is not read.", path);
    case "binary":
      return message("{0}: this file is not text in UTF-8, so it cannot be read as a journey.", path);
    case "denied":
      return message("{0}: you are not allowed to read this file.", path);
  }
}
