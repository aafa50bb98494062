import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { JourneyExtension } from "./journey-extension.ts";

let extension: JourneyExtension | undefined;

/** Called by VS Code on a desktop when the first journey is opened or a preview comes back. */
export function activate(context: ExtensionContext): void {
  const program = context.asAbsolutePath("dist/server.cjs");
  const server = { module: program, transport: TransportKind.ipc };
  extension = new JourneyExtension(
    context,
    (options) => new LanguageClient("journey", "Journey", server, options),
  );
}

/** Called by VS Code before it ends; it waits for the language server to end, too. */
export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
