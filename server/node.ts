import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFileSystem } from "../host/node-file-system.ts";
import { startServer } from "./server.ts";

/** The documentation lies as far from the bundle as from this source. */
const docs = pathToFileURL(join(import.meta.dirname, "../docs")).toString();

// How to talk is told by the arguments: --stdio, or --node-ipc from VS Code.
startServer(createConnection(ProposedFeatures.all), { fileSystem: nodeFileSystem, docs });
