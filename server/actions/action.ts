import type { CodeAction, CodeActionContext, Position, Range } from "vscode-languageserver";
import type { CheckedDocument } from "../../project/project.ts";
import type { Workspace } from "../workspace.ts";

/** What is asked for: what can be done at a place of a document. */
export interface Asked {
  readonly workspace: Workspace;
  readonly checked: CheckedDocument;
  readonly range: Range;
  readonly diagnostics: CodeActionContext["diagnostics"];
}

/** One kind of thing that can be done. */
export interface Actions {
  readonly kind: string;
  at(asked: Asked): CodeAction[] | Promise<CodeAction[]>;
}

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
