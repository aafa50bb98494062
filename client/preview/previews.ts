import {
  commands,
  Disposable,
  l10n,
  TabInputWebview,
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

type Shown = Pick<PageState, "chosen" | "isLocked"> & { uri: Uri };

/**
 * The previews that are open: one follows the active editor, and any number keep their documents. They are opened by
 * command or setting, and brought back after a restart.
 */
export class Previews implements Disposable {
  readonly #extension: Uri;
  readonly #server: LanguageServer;
  readonly #subscriptions: Disposable;
  readonly #panels = new Set<PreviewPanel>();
  #firstEditorWasSeen = false;

  constructor(extension: Uri, server: LanguageServer) {
    this.#extension = extension;
    this.#server = server;
    this.#subscriptions = Disposable.from(
      commands.registerCommand("journey.openPreview", (...args) => this.#open(...previewTarget(args))),
      commands.registerCommand("journey.openLockedPreview", (...args) =>
        this.#openLocked(...previewTarget(args)),
      ),
      commands.registerCommand("journey.togglePreviewLock", () => this.#toggleLock()),
      commands.registerCommand("journey.exportPreview", () => this.#export()),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (webview, state) => this.#bringBack(webview, state as PageState | undefined),
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
    this.#follow(window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  async #open(target?: Uri, journey?: string): Promise<void> {
    const editor = await editorOf(target);
    if (editor) this.#showIn(editor, journey);
    else if (this.#following) this.#following.reveal();
    else askForJourney();
  }

  async #openLocked(target?: Uri, journey?: string): Promise<void> {
    const editor = await editorOf(target);
    if (!editor) return askForJourney();
    const chosen = journey === undefined ? {} : { journey };
    this.#adopt(panelBeside(editor), { uri: editor.document.uri, chosen, isLocked: true });
  }

  #follow(editor: TextEditor | undefined): void {
    if (!showsJourney(editor)) return;
    this.#following?.follow(editor.document.uri);
    if (!this.#firstEditorWasSeen && opensAutomatically() && !isOpen()) this.#showIn(editor);
    this.#firstEditorWasSeen = true;
  }

  #showIn(editor: TextEditor, journey?: string): void {
    const { uri } = editor.document;
    const panel = this.#following ?? this.#adopt(panelBeside(editor), { uri, chosen: {}, isLocked: false });
    if (journey === undefined) panel.follow(uri);
    else panel.show(uri, journey);
    panel.reveal();
  }

  #toggleLock(): void {
    const panel = this.#current;
    if (panel) this.#lock(panel, !panel.isLocked);
    else askForPreview();
  }

  /** Only one follows the editor: whichever did so before keeps its document from now on. */
  #lock(panel: PreviewPanel, isLocked: boolean): void {
    const following = this.#following;
    if (!isLocked && following && following !== panel) following.isLocked = true;
    panel.isLocked = isLocked;
  }

  async #export(): Promise<void> {
    const panel = this.#current;
    if (panel) await panel.export();
    else askForPreview();
  }

  async #bringBack(webview: WebviewPanel, state: PageState | undefined): Promise<void> {
    try {
      if (!state) throw new Error("There is nothing to bring back.");
      const { uri } = await workspace.openTextDocument(Uri.parse(state.uri));
      const isLocked = state.isLocked || this.#following !== undefined;
      this.#adopt(webview, { uri, chosen: state.chosen, isLocked });
    } catch {
      webview.dispose();
    }
  }

  #adopt(webview: WebviewPanel, shown: Shown): PreviewPanel {
    const panel: PreviewPanel = new PreviewPanel(webview, this.#extension, this.#server, shown, (isLocked) =>
      this.#lock(panel, isLocked),
    );
    this.#panels.add(panel);
    webview.onDidDispose(() => this.#panels.delete(panel));
    return panel;
  }

  get #following(): PreviewPanel | undefined {
    return [...this.#panels].find(({ isLocked }) => !isLocked);
  }

  /** The one that somebody works with, or else sees. */
  get #current(): PreviewPanel | undefined {
    const panels = [...this.#panels];
    return panels.find(({ isActive }) => isActive) ?? panels.find(({ isVisible }) => isVisible);
  }
}

async function editorOf(target: Uri | undefined): Promise<TextEditor | undefined> {
  return target ? window.showTextDocument(target) : showJourneyEditor();
}

function panelBeside({ viewColumn = ViewColumn.One }: TextEditor): WebviewPanel {
  const beside = { viewColumn: viewColumn + 1, preserveFocus: true };
  return window.createWebviewPanel(viewType, "", beside, { enableFindWidget: true });
}

function askForJourney(): void {
  void window.showInformationMessage(l10n.t("Open a journey first, then its preview opens beside it."));
}

function askForPreview(): void {
  void window.showInformationMessage(l10n.t("Open the preview of a journey first."));
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
