import { URI, Utils } from "vscode-uri";

/**
 * The one spelling under which a file is known. Clients write a uri in many ways (`file:///C:/a%20(1)`,
 * `file:///c%3A/a%20%281%29`) that mean one file.
 */
export type FileKey = string & { readonly isFileKey: true };

/** The key of a file or folder; what is no uri stands for itself. */
export function fileKey(uri: string): FileKey {
  try {
    return URI.parse(uri)
      .toString()
      .replace(/(?<=[^/])\/$/, "") as FileKey;
  } catch {
    return uri as FileKey;
  }
}

/** The folder that a file or folder lies in; null for what lies in none. */
export function folderOf(key: FileKey): FileKey | null {
  try {
    const folder = Utils.dirname(URI.parse(key)).toString();
    return folder === key ? null : (folder as FileKey);
  } catch {
    return null;
  }
}

/** What a path leads to from a folder. */
export function fileAt(folder: FileKey, path: string): FileKey {
  try {
    return Utils.joinPath(URI.parse(folder), path).toString() as FileKey;
  } catch {
    return `${folder}/${path}` as FileKey;
  }
}

/** The path that leads from one file to another, as imports write it; null where none does. */
export function pathBetween(from: FileKey, to: FileKey): string | null {
  const [start, end] = [parsed(from), parsed(to)];
  if (!start || !end || start.scheme !== end.scheme || start.authority !== end.authority) return null;
  const up = start.path.split("/").slice(0, -1);
  const down = end.path.split("/");
  let common = 0;
  while (common < up.length && common < down.length - 1 && up[common] === down[common]) common++;
  const steps = up.slice(common).map(() => "..");
  return [...(steps.length > 0 ? steps : ["."]), ...down.slice(common)].join("/");
}

export function fileName(key: FileKey): string {
  const uri = parsed(key);
  return uri ? Utils.basename(uri) : key;
}

/** Some clients have names for files that are no uris. */
function parsed(key: FileKey): URI | null {
  try {
    return URI.parse(key);
  } catch {
    return null;
  }
}

export function isWithin(key: FileKey, folder: FileKey): boolean {
  return key.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
