import { Disposable, l10n, Uri, type WebviewPanel, window, workspace } from "vscode";
import type { PreviewResult } from "../../server/protocol.ts";
import type { LanguageServer } from "../language-server.ts";
import { fileName, isSame } from "../places.ts";
import type {
  Choices,
  Exported,
  ExportFormat,
  GapPlace,
  Kept,
  MessageToExtension,
  MessageToPage,
  Place,
} from "../webview/messages.ts";
import { oneAtATime } from "../webview/one-at-a-time.ts";
import { cursorIn } from "./cursor-in.ts";
import { chooseFormat, saveFile } from "./export-file.ts";
import { goTo } from "./go-to.ts";
import { loadPage } from "./load-page.ts";
import { pictureTheme } from "./picture-theme.ts";

interface Shown {
  uri: Uri;
  chosen: Choices;
}

/** A panel that shows one document: it asks the language server and hands the page what to draw. */
export class PreviewPanel {
  readonly #panel: WebviewPanel;
  readonly #server: LanguageServer;
  readonly #onLock: (isLocked: boolean) => void;
  readonly #update = oneAtATime(() => this.#askAndShow());
  #shown: Shown;
  #result: PreviewResult | undefined;
  #isLocked: boolean;
  #leadsToPlace = false;

  /** @param onLock is told that somebody wants it locked, or not any more */
  constructor(
    panel: WebviewPanel,
    extension: Uri,
    server: LanguageServer,
    { uri, chosen, isLocked }: Shown & Pick<Kept, "isLocked">,
    onLock: (isLocked: boolean) => void,
  ) {
    this.#panel = panel;
    this.#server = server;
    this.#onLock = onLock;
    this.#shown = { uri, chosen };
    this.#isLocked = isLocked;
    const subscriptions = Disposable.from(
      panel.webview.onDidReceiveMessage((message: MessageToExtension) => this.#receive(message)),
      server.onDidCheck((checked) => {
        if (isSame(checked, this.#shown.uri)) this.#update();
      }),
      window.onDidChangeActiveColorTheme(() => this.#update()),
      workspace.onDidGrantWorkspaceTrust(() => this.#update()),
      workspace.onDidRenameFiles(({ files }) => {
        for (const file of files) void this.#moveWith(file);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        if (isSame(document.uri, this.#shown.uri)) this.#tellCursor();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#tellCursor()),
    );
    panel.onDidDispose(() => subscriptions.dispose());
    loadPage(panel, extension);
    this.#setTitle();
  }

  /** It keeps its document, whatever the editor shows. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  set isLocked(isLocked: boolean) {
    this.#isLocked = isLocked;
    this.#setTitle();
    this.#keepAndUpdate();
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  /** Shows another document, unless it came up only because of a place that was clicked here. */
  follow(uri: Uri): void {
    if (this.#leadsToPlace || isSame(uri, this.#shown.uri)) return;
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

  /** Asks for a format, and exports what is shown. */
  async export(): Promise<void> {
    const ofPage: ExportFormat[] = ["svg", "png", ...(this.#result?.mermaid ? (["mermaid"] as const) : [])];
    const to = await chooseFormat(workspace.isTrusted ? [...ofPage, "markdown", "html"] : ofPage);
    if (to) this.#tell({ type: "export", to });
  }

  #receive(message: MessageToExtension): void {
    switch (message.type) {
      case "ready":
        this.#keepAndUpdate();
        break;
      case "choose":
        this.#show({ ...this.#shown, chosen: message.chosen });
        break;
      case "goTo":
        void this.#leadTo(message);
        break;
      case "show": {
        const { uri, journey } = message.other;
        this.#show({ uri: Uri.parse(uri), chosen: { ...this.#shown.chosen, journey } });
        break;
      }
      case "lock":
        this.#onLock(message.isLocked);
        break;
      case "askFixes":
        void this.#offerFixes(message.gap);
        break;
      case "fix":
        void this.#fix(message.gap, message.title);
        break;
      case "export":
        void this.#save(message);
        break;
    }
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#setTitle();
    this.#keepAndUpdate();
  }

  /** The page knows what it is of before the server answers: so VS Code can bring it back even then. */
  #keepAndUpdate(): void {
    const { uri, chosen } = this.#shown;
    this.#tell({ type: "keep", uri: uri.toString(), chosen, isLocked: this.#isLocked });
    this.#update();
  }

  /** A document that gets another name, or whose folder does, stays the one that is shown. */
  async #moveWith({ oldUri, newUri }: { oldUri: Uri; newUri: Uri }): Promise<void> {
    const shown = this.#shown;
    const [before, name] = [oldUri.toString(), shown.uri.toString()];
    if (name !== before && !name.startsWith(`${before}/`)) return;
    const uri = Uri.parse(newUri.toString() + name.slice(before.length));
    try {
      await workspace.openTextDocument(uri);
    } catch {
      // It is gone again: what is shown stays.
      return;
    }
    if (shown === this.#shown) this.#show({ ...shown, uri });
  }

  #setTitle(): void {
    const name = fileName(this.#shown.uri);
    this.#panel.title = this.#isLocked ? l10n.t("Locked Preview {0}", name) : l10n.t("Preview {0}", name);
  }

  async #leadTo({ uri, range }: Place): Promise<void> {
    this.#leadsToPlace = true;
    try {
      await goTo(Uri.parse(uri), range);
    } finally {
      this.#leadsToPlace = false;
    }
  }

  async #askAndShow(): Promise<void> {
    if (!this.#panel.visible) return;
    const shown = this.#shown;
    const message = await this.#ask(shown);
    if (shown !== this.#shown) return;
    this.#tell(message);
    this.#tellCursor();
  }

  async #ask({ uri, chosen }: Shown): Promise<MessageToPage> {
    const theme = pictureTheme();
    try {
      const result = await this.#server.preview(uri, { ...chosen, theme });
      if (!result) {
        const reason = l10n.t("Open {0} to bring this picture up to date.", fileName(uri));
        return { type: "unavailable", reason };
      }
      this.#result = result;
      const { isTrusted } = workspace;
      return { type: "show", uri: uri.toString(), chosen, result, theme, isTrusted };
    } catch {
      return {
        type: "unavailable",
        reason: l10n.t("The language server does not answer, so this preview does not change."),
      };
    }
  }

  async #offerFixes(gap: GapPlace): Promise<void> {
    const fixes = await this.#server.fixesOf(gap).catch(() => []);
    this.#tell({ type: "fixes", titles: fixes.map(({ title }) => title) });
  }

  /** Mends a gap in the way that has this title, if that is still offered. */
  async #fix(gap: GapPlace, chosen: string): Promise<void> {
    const fixes = await this.#server.fixesOf(gap).catch(() => []);
    const fix = fixes.find(({ title }) => title === chosen);
    if (fix) await workspace.applyEdit(fix.edit);
  }

  #tellCursor(): void {
    this.#tell({ type: "cursor", position: cursorIn(this.#shown.uri) });
  }

  async #save(exported: Exported): Promise<void> {
    const content = await this.#contentOf(exported);
    if (content === undefined) return;
    await saveFile(content, exported.to, this.#shown.uri, this.#result?.diagram ?? "map");
  }

  async #contentOf(exported: Exported): Promise<string | Uint8Array | undefined> {
    if ("text" in exported) return exported.text;
    if ("bytes" in exported) return exported.bytes;
    if (!workspace.isTrusted) return undefined;
    const { uri, chosen } = this.#shown;
    const document = await this.#server.export(uri, { ...chosen, ...exported, theme: pictureTheme() });
    return document?.text;
  }

  #tell(message: MessageToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}
