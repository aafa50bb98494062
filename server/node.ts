import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFileSystem } from "../host/node-file-system.ts";
import { startServer } from "./server.ts";

// How to talk is told by the arguments: --stdio, or --node-ipc from VS Code.
startServer(createConnection(ProposedFeatures.all), nodeFileSystem);
