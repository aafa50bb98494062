import type { Connection } from "vscode-languageserver";
import type { FileSystem } from "../../project/file-system.ts";
import { listFilesRequest, readFileRequest } from "../protocol.ts";

/** Files that only the client can read: all of them in a browser, and those of folders that are on no disk. */
export function clientFileSystem(connection: Connection): FileSystem {
  return {
    read: (uri) => connection.sendRequest<string | null>(readFileRequest, uri).catch(() => null),
    list: (folderUri) => connection.sendRequest<string[]>(listFilesRequest, folderUri).catch(() => []),
  };
}
