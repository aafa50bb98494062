import {
  commands,
  Disposable,
  l10n,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { showJourneyEditor, showsJourney } from "../journey-editor.ts";
import type { LanguageServer } from "../language-server.ts";
import { ItemWithGaps } from "../overview/tree-items.ts";
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
      commands.registerCommand("journey.openPreview", (...args) => this.#open(...previewTarget(args))),
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

  async #open(target?: Uri, journey?: string): Promise<void> {
    const editor = target ? await window.showTextDocument(target) : await showJourneyEditor();
    if (editor) this.#show(editor, journey);
    else if (this.#panel) this.#panel.reveal();
    else
      void window.showInformationMessage(l10n.t("Open a journey first, then its preview opens beside it."));
  }

  #follow(editor: TextEditor | undefined): void {
    if (!showsJourney(editor)) return;
    this.#panel?.follow(editor.document.uri);
    if (!this.#firstEditorWasSeen && opensAutomatically() && !isOpen()) this.#show(editor);
    this.#firstEditorWasSeen = true;
  }

  #show({ document, viewColumn = ViewColumn.One }: TextEditor, journey?: string): void {
    if (!this.#panel) {
      const beside = { viewColumn: viewColumn + 1, preserveFocus: true };
      const panel = window.createWebviewPanel(viewType, "", beside, { enableFindWidget: true });
      this.#adopt(panel, document, {});
    }
    if (journey === undefined) this.#panel?.follow(document.uri);
    else this.#panel?.show(document.uri, journey);
    this.#panel?.reveal();
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

/** What a menu, a view or the language server asks to see: a document and one of its journeys. */
function previewTarget([target, journey]: unknown[]): [uri?: Uri, journey?: string | undefined] {
  if (target instanceof ItemWithGaps) return [target.uri, target.params.journey];
  if (target instanceof Uri) return [target];
  if (typeof target !== "string") return [];
  return [Uri.parse(target), typeof journey === "string" ? journey : undefined];
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
