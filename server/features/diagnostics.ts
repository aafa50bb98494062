import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { isRule } from "../../gaps/catalogue.ts";
import type { Finding } from "../../gaps/finding.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { checkedNotification } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Sends the findings of every open document whenever they may have changed. */
export const diagnostics: Feature = {
  capabilities: {},

  register(connection, workspace) {
    workspace.onChanged((uri) => {
      const checked = workspace.project.isOpen(uri) ? workspace.project.check(uri) : null;
      const found = checked
        ? worst(checked.findings).map((each) => toDiagnostic(each, checked, workspace))
        : [];
      connection.sendDiagnostics({
        uri: checked?.document.uri ?? uri,
        diagnostics: found,
        ...(checked && { version: checked.document.version }),
      });
      connection.sendNotification(checkedNotification, { uri });
    });
  },
};

/** VS Code shows no more of one document, and sending them costs time with every keystroke. */
const most = 1000;

/** The worst findings of a document that has more than anybody looks through. */
function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= most) return findings;
  return [...findings].sort((a, b) => severities[a.severity] - severities[b.severity]).slice(0, most);
}

function toDiagnostic(finding: Finding, checked: CheckedDocument, workspace: Workspace): Diagnostic {
  const language = workspace.languageOf(checked);
  return {
    range: workspace.rangeOf(finding.at),
    severity: severities[finding.severity],
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
