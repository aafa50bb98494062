import { Disposable, env, l10n, Uri, type WebviewPanel, window } from "vscode";
import type { LanguageServer } from "../language-server.ts";
import { fileName } from "../places.ts";
import type { Choices, MessageToExtension, MessageToPage } from "../webview/messages.ts";
import { oneAtATime } from "../webview/one-at-a-time.ts";
import { goTo } from "./go-to.ts";
import { pageWords } from "./page-words.ts";
import { pictureTheme } from "./picture-theme.ts";
import { previewPage } from "./preview-page.ts";

interface Shown {
  uri: Uri;
  chosen: Choices;
}

/** A panel that shows one document: it asks the language server and hands the page what to draw. */
export class PreviewPanel {
  readonly #panel: WebviewPanel;
  readonly #server: LanguageServer;
  readonly #update = oneAtATime(() => this.#askAndShow());
  #shown: Shown;
  #leadsToGap = false;

  constructor(panel: WebviewPanel, extension: Uri, server: LanguageServer, shown: Shown) {
    this.#panel = panel;
    this.#server = server;
    this.#shown = shown;
    const subscriptions = Disposable.from(
      panel.webview.onDidReceiveMessage((message: MessageToExtension) => this.#receive(message)),
      server.onDidCheck((uri) => {
        if (isSame(uri, this.#shown.uri)) this.#update();
      }),
      window.onDidChangeActiveColorTheme(() => this.#update()),
    );
    panel.onDidDispose(() => subscriptions.dispose());
    this.#load(extension);
  }

  /** Shows another document, unless it came up only because of a gap that was clicked here. */
  follow(uri: Uri): void {
    if (this.#leadsToGap || isSame(uri, this.#shown.uri)) return;
    this.show(uri);
  }

  /** Shows a document: the journey that is named, or its first one. */
  show(uri: Uri, journey?: string): void {
    const { diagram } = this.#shown.chosen;
    this.#show({
      uri,
      chosen: { ...(diagram !== undefined && { diagram }), ...(journey !== undefined && { journey }) },
    });
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Loads the page. It says that it is ready now, and again each time VS Code makes it anew. */
  #load(extension: Uri): void {
    const { webview } = this.#panel;
    const folder = Uri.joinPath(extension, "dist", "webview");
    const icons = Uri.joinPath(extension, "client", "icons");
    const file = (name: string) => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const files = { script: file("preview.js"), style: file("preview.css"), source: webview.cspSource };
    webview.html = previewPage(files, pageWords(l10n, env.language));
    this.#panel.iconPath = {
      light: Uri.joinPath(icons, "journey-light.svg"),
      dark: Uri.joinPath(icons, "journey-dark.svg"),
    };
    this.#setTitle();
  }

  #receive(message: MessageToExtension): void {
    switch (message.type) {
      case "ready":
        this.#update();
        break;
      case "choose":
        this.#show({ ...this.#shown, chosen: message.chosen });
        break;
      case "goTo":
        void this.#leadTo(message);
        break;
    }
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#setTitle();
    this.#update();
  }

  #setTitle(): void {
    this.#panel.title = l10n.t("Preview {0}", fileName(this.#shown.uri));
  }

  async #leadTo({ uri, range }: Extract<MessageToExtension, { type: "goTo" }>): Promise<void> {
    this.#leadsToGap = true;
    try {
      await goTo(Uri.parse(uri), range);
    } finally {
      this.#leadsToGap = false;
    }
  }

  async #askAndShow(): Promise<void> {
    if (!this.#panel.visible) return;
    const shown = this.#shown;
    const message = await this.#ask(shown);
    if (shown === this.#shown) void this.#panel.webview.postMessage(message);
  }

  async #ask({ uri, chosen }: Shown): Promise<MessageToPage> {
    try {
      const result = await this.#server.preview(uri, { ...chosen, theme: pictureTheme() });
      return result
        ? { type: "show", uri: uri.toString(), chosen, result }
        : {
            type: "unavailable",
            reason: l10n.t("Open {0} to bring this picture up to date.", fileName(uri)),
          };
    } catch {
      return {
        type: "unavailable",
        reason: l10n.t("The language server does not answer, so this preview does not change."),
      };
    }
  }
}

function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
