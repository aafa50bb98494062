import type { FullDocumentDiagnosticReport } from "vscode-languageserver";
import { Notes } from "../../grammar/notes.ts";
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
  readonly #reports = new Notes<CheckedDocument, Report>();
  readonly #latest = new Map<string, { text: string; report: Report }>();
  #made = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    workspace.onChanged((uri) => {
      if (!workspace.project.document(uri)) this.#latest.delete(uri);
    });
  }

  /** What is found in a document. */
  of(checked: CheckedDocument): Report {
    let report = this.#reports.get(checked);
    if (!report) {
      report = this.#make(checked);
      this.#reports.set(checked, report);
    }
    return report;
  }

  #make(checked: CheckedDocument): Report {
    const { uri } = checked.document;
    const items = diagnosticsOf(checked, this.#workspace);
    const text = JSON.stringify(items);
    const last = this.#latest.get(uri);
    if (last?.text === text) return last.report;
    const report: Report = { kind: "full", resultId: `${++this.#made}`, items };
    this.#latest.set(uri, { text, report });
    return report;
  }
}
