import type { Diagnostic, FullDocumentDiagnosticReport } from "vscode-languageserver";
import type { CheckedDocument } from "../../project/project.ts";
import type { Workspace } from "../workspace.ts";
import { diagnosticsOf } from "./diagnostics-of.ts";

/** What is found in a document, with its id. */
export interface Report extends FullDocumentDiagnosticReport {
  readonly resultId: string;
}

/** The findings of documents, with an id that is another one when they are others: what a client has, it need not get. */
export class Reports {
  readonly #workspace: Workspace;
  readonly #latest = new Map<string, { from: CheckedDocument; text: string; report: Report }>();
  #made = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** What is found in a document now. */
  of(checked: CheckedDocument): Report {
    const { uri } = checked.document;
    const last = this.#latest.get(uri);
    if (last?.from === checked) return last.report;
    const items: Diagnostic[] = diagnosticsOf(checked, this.#workspace);
    const text = JSON.stringify(items);
    const report: Report =
      last?.text === text ? last.report : { kind: "full", resultId: `${++this.#made}`, items };
    this.#latest.set(uri, { from: checked, text, report });
    return report;
  }
}
