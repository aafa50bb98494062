import { RelativePattern, type Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { decode, withoutMark } from "../host/decode.ts";
import { listFilesRequest, readFileRequest } from "../server/protocol.ts";

/** Reads for a server the files that it cannot read itself: those in the folders that are open, and no others. */
export function readFilesFor(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async (address: string) => {
    const uri = client.protocol2CodeConverter.asUri(address);
    return workspace.getWorkspaceFolder(uri) ? readText(uri) : null;
  });
  client.onRequest(listFilesRequest, async (address: string) => {
    const folder = client.protocol2CodeConverter.asUri(address);
    if (!workspace.getWorkspaceFolder(folder)) return [];
    const found = await workspace.findFiles(
      new RelativePattern(folder, "**/*.journey"),
      "**/node_modules/**",
    );
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
}

/** Larger files are no journeys that a person keeps. */
const largest = 32 * 1024 * 1024;

async function readText(uri: Uri): Promise<string | null> {
  try {
    if ((await workspace.fs.stat(uri)).size > largest) return null;
    const found = decode(await workspace.fs.readFile(uri));
    return "text" in found ? withoutMark(found.text) : null;
  } catch {
    return null;
  }
}
