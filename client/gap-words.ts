import { l10n, ThemeColor, ThemeIcon } from "vscode";
import type { Gap, GapCounts } from "../server/protocol.ts";

type Severity = Gap["severity"];

/** From the worst on. */
const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** As the list of problems shows it. */
export function severityIcon(severity: Severity): ThemeIcon {
  switch (severity) {
    case "error":
      return new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground"));
    case "warning":
      return new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground"));
    case "information":
      return new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground"));
    case "hint":
      return new ThemeIcon("lightbulb", new ThemeColor("problemsInfoIcon.foreground"));
  }
}

/** The icon of the worst gap, or of none. */
export function worstIcon(gaps: GapCounts): ThemeIcon {
  const worst = severities.find((severity) => gaps[severity]);
  return worst ? severityIcon(worst) : new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
}

/** How many gaps there are, in a word or two. */
export function gapTotal(gaps: GapCounts): string {
  const total = severities.reduce((sum, severity) => sum + (gaps[severity] ?? 0), 0);
  if (total === 0) return l10n.t("no gaps");
  return total === 1 ? l10n.t("1 gap") : l10n.t("{0} gaps", total);
}

/** How many gaps there are of each severity, as in `1 error, 3 warnings`. */
export function gapDetails(gaps: GapCounts): string {
  const parts = severities.flatMap((severity) => {
    const count = gaps[severity];
    return count ? [severityCount(severity, count)] : [];
  });
  return parts.length > 0 ? parts.join(", ") : l10n.t("no gaps");
}

function severityCount(severity: Severity, count: number): string {
  switch (severity) {
    case "error":
      return count === 1 ? l10n.t("1 error") : l10n.t("{0} errors", count);
    case "warning":
      return count === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", count);
    case "information":
      return count === 1 ? l10n.t("1 note") : l10n.t("{0} notes", count);
    case "hint":
      return count === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", count);
  }
}
