import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { JourneyExtension } from "./journey-extension.ts";

let extension: JourneyExtension | undefined;

/** Called by VS Code in a browser when the first journey is opened or a preview comes back. */
export function activate(context: ExtensionContext): void {
  const program = Uri.joinPath(context.extensionUri, "dist", "server.worker.js");
  extension = new JourneyExtension(
    context,
    (options) => new LanguageClient("journey", "Journey", () => startServer(program), options),
  );
}

/** Called by VS Code before it ends; it waits for the language server to end, too. */
export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}

/** A worker may come only from the page itself, and extensions lie elsewhere: it starts from what was read. */
async function startServer(program: Uri): Promise<MessageTransports> {
  const source = new Blob([new Uint8Array(await workspace.fs.readFile(program))], {
    type: "text/javascript",
  });
  // The address stays: VS Code wraps workers, and loads what is in them later.
  const worker = new Worker(URL.createObjectURL(source));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
