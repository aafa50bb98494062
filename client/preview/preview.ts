import {
  commands,
  Disposable,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { LanguageServer } from "../language-server.ts";
import type { PageState } from "../webview/messages.ts";
import { PreviewPanel } from "./preview-panel.ts";

const viewType = "journey.preview";

/** The one preview: opened by command or setting, brought back after a restart, following the active editor. */
export class Preview implements Disposable {
  readonly #extension: Uri;
  readonly #server: LanguageServer;
  readonly #subscriptions: Disposable;
  #panel: PreviewPanel | undefined;
  #firstEditorWasSeen = false;

  constructor(extension: Uri, server: LanguageServer) {
    this.#extension = extension;
    this.#server = server;
    this.#subscriptions = Disposable.from(
      commands.registerCommand("journey.openPreview", () => this.#open()),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (webview, state) => this.#bringBack(webview, state as PageState | undefined),
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
    this.#follow(window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  #open(): void {
    const editor = [window.activeTextEditor, ...window.visibleTextEditors].find(showsJourney);
    if (editor) this.#show(editor.document);
    else if (this.#panel) this.#panel.reveal();
    else void window.showInformationMessage("Open a .journey file first, then its preview opens beside it.");
  }

  #follow(editor: TextEditor | undefined): void {
    if (!showsJourney(editor)) return;
    this.#panel?.follow(editor.document.uri);
    if (!this.#firstEditorWasSeen && opensAutomatically() && !isOpen()) this.#show(editor.document);
    this.#firstEditorWasSeen = true;
  }

  #show(document: TextDocument): void {
    if (this.#panel) {
      this.#panel.follow(document.uri);
      this.#panel.reveal();
      return;
    }
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#adopt(window.createWebviewPanel(viewType, "", beside, { enableFindWidget: true }), document, {});
  }

  async #bringBack(webview: WebviewPanel, state: PageState | undefined): Promise<void> {
    try {
      if (!state || this.#panel) throw new Error("There is nothing to bring back.");
      const document = await workspace.openTextDocument(Uri.parse(state.uri));
      this.#adopt(webview, document, state.chosen);
    } catch {
      webview.dispose();
    }
  }

  #adopt(webview: WebviewPanel, { uri }: TextDocument, chosen: PageState["chosen"]): void {
    this.#panel = new PreviewPanel(webview, this.#extension, this.#server, { uri, chosen });
    webview.onDidDispose(() => {
      this.#panel = undefined;
    });
  }
}

function showsJourney(editor: TextEditor | undefined): editor is TextEditor {
  return editor?.document.languageId === "journey";
}

function opensAutomatically(): boolean {
  return workspace.getConfiguration("journey").get("preview.openAutomatically", false);
}

/** Whether there is a preview already, be it one that VS Code has yet to bring back. */
function isOpen(): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(viewType));
}
