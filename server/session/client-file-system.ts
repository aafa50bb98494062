import type { Connection } from "vscode-languageserver";
import type { FileSystem } from "../../project/file-system.ts";
import { listFilesRequest, readFileRequest } from "../protocol.ts";

/**
 * Files that only the client can read: all of them in a browser, and those of folders that are on no disk.
 * @param canRead whether it says that it can
 */
export function clientFileSystem(connection: Connection, canRead: () => boolean): FileSystem {
  const ask = async <T>(request: string, uri: string, nothing: T): Promise<T> =>
    canRead() ? connection.sendRequest<T>(request, uri).catch(() => nothing) : nothing;
  return {
    read: (uri) => ask<string | null>(readFileRequest, uri, null),
    list: (folderUri) => ask<string[]>(listFilesRequest, folderUri, []),
  };
}
