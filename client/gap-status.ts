import {
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  ThemeColor,
  type Uri,
  window,
} from "vscode";
import type { Gap, GapCounts } from "../server/protocol.ts";
import { gapDetails, gapTotal, worstIcon } from "./gap-words.ts";
import { showsJourney } from "./journey-editor.ts";
import type { LanguageServer } from "./language-server.ts";

/** How many gaps the journey has that is worked on, in the status bar; or that nobody looks for them. */
export class GapStatus implements Disposable {
  readonly #server: LanguageServer;
  readonly #item = window.createStatusBarItem("journey.gaps", StatusBarAlignment.Left);
  readonly #subscriptions: Disposable;
  /** The documents of which the server that runs has told what it found. */
  readonly #told = new Set<string>();

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#item.name = l10n.t("Gaps of a journey");
    this.#subscriptions = Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#update()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#told.add(uri.toString());
        this.#update();
      }),
      server.onDidChangeState(() => {
        if (server.state !== "running") this.#told.clear();
        this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const editor = window.activeTextEditor;
    if (!showsJourney(editor)) {
      this.#item.hide();
      return;
    }
    const { uri } = editor.document;
    if (this.#server.state === "stopped") this.#offerRestart();
    else if (this.#told.has(uri.toString())) this.#showGaps(countGaps(uri));
    else this.#set("$(loading~spin) Journey", l10n.t("Journey looks for gaps."), undefined);
    this.#item.show();
  }

  #showGaps(gaps: GapCounts): void {
    this.#set(`$(${worstIcon(gaps).id}) ${gapTotal(gaps)}`, gapDetails(gaps), "journey.showGaps");
  }

  #offerRestart(): void {
    const tooltip = l10n.t("Journey's language server does not run: click to start it again.");
    this.#set("$(error) Journey", tooltip, "journey.restartServer");
    this.#item.backgroundColor = new ThemeColor("statusBarItem.errorBackground");
  }

  #set(text: string, tooltip: string, command: string | undefined): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: `Journey: ${tooltip}` };
    this.#item.command = command;
    this.#item.backgroundColor = undefined;
  }
}

const severities: Readonly<Record<DiagnosticSeverity, Gap["severity"]>> = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
};

function countGaps(uri: Uri): GapCounts {
  const gaps = languages.getDiagnostics(uri).filter(({ source }) => source === "journey");
  const bySeverity = Map.groupBy(gaps, ({ severity }) => severities[severity]);
  return Object.fromEntries([...bySeverity].map(([severity, { length }]) => [severity, length]));
}
