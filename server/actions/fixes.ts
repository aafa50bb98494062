import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { isRule } from "../../gaps/catalogue.ts";
import type { Finding } from "../../gaps/finding.ts";
import type { Fix, TextEdit as FixEdit } from "../../gaps/fixes/fix.ts";
import { suppressionFix } from "../../gaps/fixes/suppression-fix.ts";
import { localise, message } from "../../grammar/message.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { workspaceEdit } from "../edits/workspace-edit.ts";
import { type Actions, type Asked, isBefore } from "./action.ts";

/** What mends the findings at a place: their fixes, the fixes of a whole rule, and a comment that keeps them back. */
export const fixes: Actions = { kind: CodeActionKind.QuickFix, at: actionsAt };

function actionsAt({ workspace, checked, range, diagnostics }: Asked): CodeAction[] {
  const found = checked.findings.filter(({ at }) => touches(workspace.rangeOf(at), range));
  const action = (fix: Fix, finding: Finding, isPreferred = false): CodeAction => ({
    title: localise(fix.title, workspace.languageOf(checked)),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics.filter(({ code }) => code === finding.rule),
    edit: workspaceEdit(fix.edits, workspace),
    ...(isPreferred && { isPreferred }),
  });
  return [
    ...found.flatMap((finding) =>
      (finding.fixes?.() ?? []).map((fix, index) => action(fix, finding, index === 0)),
    ),
    ...oneOfEachRule(found).flatMap((finding) => fixAll(checked, finding).map((fix) => action(fix, finding))),
    ...found.filter(({ rule }) => isRule(rule)).map((finding) => action(suppressionFix(finding), finding)),
  ];
}

function oneOfEachRule(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
}

/** The first fix of every finding of a rule in a document; nothing where there are not several. */
function fixAll({ findings }: CheckedDocument, { rule }: Finding): Fix[] {
  const edits: FixEdit[] = [];
  let fixed = 0;
  for (const finding of findings) {
    const [fix] = finding.rule === rule ? (finding.fixes?.() ?? []) : [];
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    fixed++;
  }
  return fixed > 1 ? [{ title: message("Fix all {0} of `{1}` in this file", fixed, rule), edits }] : [];
}

/** Two edits of one place; lines that are added at the same place stand one below the other. */
function collide(a: FixEdit, b: FixEdit): boolean {
  if (a.at.chunk !== b.at.chunk) return false;
  const areLines = [a, b].every(({ at, text }) => at.start === at.end && /^\r?\n/.test(text));
  return !areLines && a.at.start <= b.at.end && b.at.start <= a.at.end;
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
