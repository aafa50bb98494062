import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFileSystem } from "../host/node-file-system.ts";
import type { FileSystem } from "../project/file-system.ts";
import { startServer } from "./server.ts";

/** The documentation lies as far from the bundle as from this source. */
const docs = pathToFileURL(join(import.meta.dirname, "../docs")).toString();

/** Files on this machine are read here; those of folders that are elsewhere, by the client. */
function thisMachineFirst(ofMachine: FileSystem, ofClient: FileSystem): FileSystem {
  const of = (uri: string) => (uri.startsWith("file:") ? ofMachine : ofClient);
  return { read: (uri) => of(uri).read(uri), list: (folderUri) => of(folderUri).list(folderUri) };
}

// What is made when files are read lives long. From that, V8 takes it that all of its kind will, and puts what every
// keystroke makes and drops where only full collections of garbage come.
setFlagsFromString("--no-allocation-site-pretenuring");

// How to talk is told by the arguments: --stdio, or --node-ipc from VS Code.
startServer(createConnection(ProposedFeatures.all), {
  fileSystem: (roots, ofClient) => thisMachineFirst(nodeFileSystem(roots), ofClient),
  docs,
});
