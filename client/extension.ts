import { commands, type ExtensionContext } from "vscode";
import { LanguageServer } from "./language-server.ts";
import { Preview } from "./preview/preview.ts";

let server: LanguageServer | undefined;

/** Called by VS Code when the first journey is opened or a preview comes back. */
export function activate(context: ExtensionContext): void {
  server = new LanguageServer(context.asAbsolutePath("dist/server.cjs"));
  context.subscriptions.push(
    server,
    new Preview(context.extensionUri, server),
    commands.registerCommand("journey.restartServer", () => server?.restart()),
  );
  void server.start();
}

/** Called by VS Code before it ends; it waits for the language server to end, too. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
