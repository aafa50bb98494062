import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { isRule } from "../../gaps/catalogue.ts";
import { type Finding, severities } from "../../gaps/finding.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Workspace } from "../workspace.ts";

const severityOf = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** VS Code shows no more of one document, and sending them costs time with every keystroke. */
const most = 1000;

/** The findings of a document as a client shows them: in the words of its readers, the worst where there are many. */
export function diagnosticsOf(checked: CheckedDocument, workspace: Workspace): Diagnostic[] {
  return worst(checked.findings).map((finding) => toDiagnostic(finding, checked, workspace));
}

function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= most) return findings;
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? []).slice(0, most);
}

function toDiagnostic(finding: Finding, checked: CheckedDocument, workspace: Workspace): Diagnostic {
  const language = workspace.languageOf(checked);
  return {
    range: workspace.rangeOf(finding.at),
    severity: severityOf[finding.severity],
    source: "journey",
    code: finding.rule,
    ...(workspace.docs &&
      isRule(finding.rule) && { codeDescription: { href: `${workspace.docs}/rules/${finding.rule}.md` } }),
    message: workspace.say(finding.message, language),
    relatedInformation: finding.related.map(({ at, message }) => ({
      location: { uri: at.uri, range: workspace.rangeOf(at) },
      message: workspace.say(message, language),
    })),
  };
}
