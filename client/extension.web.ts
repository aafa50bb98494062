import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { JourneyExtension } from "./journey-extension.ts";

let extension: JourneyExtension | undefined;

/** Called by VS Code in a browser when the first journey is opened or a preview comes back. */
export function activate(context: ExtensionContext): void {
  const program = Uri.joinPath(context.extensionUri, "dist", "server.worker.js");
  extension = new JourneyExtension(
    context,
    (options) => new LanguageClient("journey", "Journey", () => startWorker(program), options),
  );
}

/** Called by VS Code before it ends; it waits for the language server to end, too. */
export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}

/** A worker may come only from the page itself, and extensions lie elsewhere: it starts from what was read. */
async function startWorker(program: Uri): Promise<Worker> {
  const source = new Blob([new Uint8Array(await workspace.fs.readFile(program))], {
    type: "text/javascript",
  });
  const address = URL.createObjectURL(source);
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
