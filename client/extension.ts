import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type ExtensionApi, JourneyExtension } from "./journey-extension.ts";
import type { Drawing } from "./markdown-preview.ts";

let extension: JourneyExtension | undefined;

/** Called by VS Code on a desktop when the first journey or Markdown is opened or a preview comes back. */
export function activate(context: ExtensionContext): ExtensionApi {
  const program = context.asAbsolutePath("dist/server.cjs");
  const server = { module: program, transport: TransportKind.ipc };
  extension = new JourneyExtension(
    context,
    (options) => new LanguageClient("journey", "Journey", server, options),
    // Loaded at once, so that a page of Markdown is shown with its pictures from the first.
    (): Drawing => require(context.asAbsolutePath("dist/markdown/index.js")),
  );
  return extension.api;
}

/** Called by VS Code before it ends; it waits for the language server to end, too. */
export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
