import { env, l10n, Uri, type WebviewPanel } from "vscode";
import { pageWords } from "./page-words.ts";
import { previewPage } from "./preview-page.ts";

/** Loads the preview's page into a panel. It says that it is ready now, and again each time VS Code makes it anew. */
export function loadPage(panel: WebviewPanel, extension: Uri): void {
  const { webview } = panel;
  const folder = Uri.joinPath(extension, "dist", "webview");
  const icons = Uri.joinPath(extension, "client", "icons");
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  const files = { script: file("preview.js"), style: file("preview.css"), source: webview.cspSource };
  webview.html = previewPage(files, pageWords(l10n, env.language));
  panel.iconPath = {
    light: Uri.joinPath(icons, "journey-light.svg"),
    dark: Uri.joinPath(icons, "journey-dark.svg"),
  };
}
