import type {
  CancellationToken,
  DocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type FileKey, fileKey } from "../../project/file-key.ts";
import type { Feature } from "../feature.ts";
import { type Report, Reports } from "../findings/reports.ts";
import { refreshWhenOthersChange } from "../session/refresh.ts";
import type { Workspace } from "../workspace.ts";

/** The findings of a document, or of all in the workspace, for clients that ask for them when they need them. */
export const pulledDiagnostics: Feature = {
  capabilities: {
    diagnosticProvider: { identifier: "journey", interFileDependencies: true, workspaceDiagnostics: true },
  },

  register(connection, workspace) {
    const reports = new Reports(workspace);
    const answered = refreshWhenOthersChange(
      workspace,
      () => workspace.client.workspace?.diagnostics?.refreshSupport === true,
      () => connection.languages.diagnostics.refresh(),
      (before, now) => reports.of(before).resultId !== reports.of(now).resultId,
    );

    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
      const checked = await workspace.checked(textDocument.uri);
      if (!checked) return { kind: "full", items: [] };
      answered(checked);
      return sinceLast(reports.of(checked), previousResultId);
    });

    connection.languages.diagnostics.onWorkspace(async (params, token, _progress, parts) => {
      const known = new Map(params.previousResultIds.map(({ uri, value }) => [fileKey(uri), { uri, value }]));
      // A client that takes an answer in parts waits for it; one that does not wants to hear that all is as it was.
      const waits = known.size > 0 && parts !== undefined;
      await workspace.loading;
      for (;;) {
        const { revision } = workspace.project;
        const items = await newsOf(workspace, reports, known, token);
        if (!waits || items.some(({ kind }) => kind === "full")) return { items };
        if (workspace.project.revision === revision) await workspace.nextChange(token);
        await workspace.pause(token);
      }
    });
  },
};

async function newsOf(
  workspace: Workspace,
  reports: Reports,
  known: ReadonlyMap<FileKey, { uri: string; value: string }>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const gone = new Set(known.keys());
  for await (const checked of workspace.everyFile(token)) {
    const { uri } = checked.document;
    if (!workspace.project.isIncluded(uri)) continue;
    const key = fileKey(uri);
    gone.delete(key);
    const version = workspace.project.isOpen(uri) ? checked.document.version : null;
    items.push({ uri, version, ...sinceLast(reports.of(checked), known.get(key)?.value) });
  }
  const ended = [...gone].map((key) => known.get(key)!.uri);
  return [...items, ...ended.map((uri) => ({ uri, version: null, kind: "full" as const, items: [] }))];
}

function sinceLast(report: Report, previous: string | undefined): DocumentDiagnosticReport {
  return report.resultId === previous ? { kind: "unchanged", resultId: previous } : report;
}
