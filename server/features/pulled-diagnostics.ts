import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { type Report, Reports } from "../findings/reports.ts";
import type { Workspace } from "../workspace.ts";

/** The findings of a document, or of all in the workspace, for clients that ask for them when they need them. */
export const pulledDiagnostics: Feature = {
  capabilities: {
    diagnosticProvider: { identifier: "journey", interFileDependencies: true, workspaceDiagnostics: true },
  },

  register(connection, workspace) {
    const reports = new Reports(workspace);
    const told = new Told(connection, workspace, reports);

    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
      const checked = await workspace.checked(textDocument.uri);
      if (!checked) return { kind: "full", items: [] };
      const report = reports.of(checked);
      told.set(checked.document.uri, report);
      return sinceLast(report, previousResultId);
    });

    connection.languages.diagnostics.onWorkspace(async (params, token, _progress, parts) => {
      const known = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
      // A client that takes an answer in parts waits for it; one that does not wants to hear that all is as it was.
      const waits = known.size > 0 && parts !== undefined;
      for (;;) {
        const next = workspace.nextChange(token);
        const items = await newsOf(workspace, reports, known, token);
        if (!waits || items.some(({ kind }) => kind === "full")) return { items };
        await next;
      }
    });
  },
};

async function newsOf(
  workspace: Workspace,
  reports: Reports,
  known: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const gone = new Set(known.keys());
  for await (const checked of workspace.everyFile(token)) {
    const { uri } = checked.document;
    if (!workspace.project.isIncluded(uri)) continue;
    gone.delete(uri);
    const version = workspace.project.isOpen(uri) ? checked.document.version : null;
    items.push({ uri, version, ...sinceLast(reports.of(checked), known.get(uri)) });
  }
  return [...items, ...[...gone].map((uri) => ({ uri, version: null, kind: "full" as const, items: [] }))];
}

function sinceLast(report: Report, previous: string | undefined): DocumentDiagnosticReport {
  return report.resultId === previous ? { kind: "unchanged", resultId: previous } : report;
}

/** What clients were told of open documents: they ask again where that is no longer so, though the text is the same. */
class Told {
  readonly #resultIds = new Map<string, { version: number; resultId: string }>();
  readonly #workspace: Workspace;
  #asksAgain = false;

  constructor(connection: Connection, workspace: Workspace, reports: Reports) {
    this.#workspace = workspace;
    workspace.onChanged((uri) => {
      const last = this.#resultIds.get(uri);
      const checked = last && workspace.project.isOpen(uri) ? workspace.project.check(uri) : null;
      if (!checked || this.#asksAgain || !workspace.client.workspace?.diagnostics?.refreshSupport) return;
      if (checked.document.version !== last?.version || reports.of(checked).resultId === last.resultId)
        return;
      this.#asksAgain = true;
      void connection.languages.diagnostics.refresh().finally(() => {
        this.#asksAgain = false;
      });
    });
  }

  set(uri: string, { resultId }: Report): void {
    const version = this.#workspace.project.document(uri)?.version;
    if (version !== undefined) this.#resultIds.set(uri, { version, resultId });
  }
}
