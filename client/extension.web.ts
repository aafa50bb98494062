import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { type ExtensionApi, JourneyExtension } from "./journey-extension.ts";
import type { Drawing } from "./markdown-preview.ts";

let extension: JourneyExtension | undefined;

/** Called by VS Code in a browser when the first journey or Markdown is opened or a preview comes back. */
export function activate(context: ExtensionContext): ExtensionApi {
  const file = (...path: string[]) => Uri.joinPath(context.extensionUri, "dist", ...path);
  extension = new JourneyExtension(
    context,
    (options) =>
      new LanguageClient("journey", "Journey", () => startServer(file("server.worker.js")), options),
    () => loadDrawing(file("markdown", "index.js")),
  );
  return extension.api;
}

/** Called by VS Code before it ends; it waits for the language server to end, too. */
export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}

async function startServer(program: Uri): Promise<MessageTransports> {
  const worker = new Worker(await addressOf(program));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

async function loadDrawing(program: Uri): Promise<Drawing> {
  return import(await addressOf(program));
}

/**
 * Programs may come only from the page itself, and extensions lie elsewhere: they start from what was read. The address
 * stays: VS Code wraps workers, and loads what is in them later.
 */
async function addressOf(program: Uri): Promise<string> {
  const source = new Uint8Array(await workspace.fs.readFile(program));
  return URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
}
