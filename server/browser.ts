import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./server.ts";

// The worker that this runs in has no files of its own.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  fileSystem: (_roots, ofClient) => ofClient,
  docs: null,
});
