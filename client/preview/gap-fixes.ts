import { type CodeAction, CodeActionKind, commands, Uri, workspace } from "vscode";
import { toRange } from "../places.ts";
import type { GapPlace } from "../webview/messages.ts";

/** What VS Code offers to mend a gap, by title. */
export async function fixTitles(gap: GapPlace): Promise<string[]> {
  return (await fixesOf(gap)).map(({ title }) => title);
}

/** Mends a gap in the way that has this title, if that is still offered. */
export async function applyFix(gap: GapPlace, chosen: string): Promise<void> {
  const fix = (await fixesOf(gap)).find(({ title }) => title === chosen);
  if (fix?.edit) await workspace.applyEdit(fix.edit);
  if (fix?.command) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

async function fixesOf({ uri, range, rule }: GapPlace): Promise<CodeAction[]> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    toRange(range),
    CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ diagnostics }) => diagnostics?.some(({ code }) => nameOf(code) === rule));
}

function nameOf(code: string | number | { value: string | number } | undefined): string {
  return String(typeof code === "object" ? code.value : code);
}
