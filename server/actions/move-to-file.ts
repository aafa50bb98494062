import { type CodeAction, CodeActionKind, type TextDocumentEdit, type TextEdit } from "vscode-languageserver";
import type { SourceDocument } from "../../grammar/document.ts";
import { elementKindOf } from "../../grammar/element-statement.ts";
import { localise, type Message, message } from "../../grammar/message.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { chunkOf, type Statement, textOf } from "../../grammar/syntax.ts";
import { referencesIn } from "../../model/reading/bind.ts";
import { resolve } from "../../model/resolve.ts";
import { fileAt, fileKey, folderOf } from "../../project/file-key.ts";
import { isShared, type SharedKind } from "../../project/linked-files.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { addImport, startWithComments } from "../edits/add-import.ts";
import type { Actions, Asked } from "./action.ts";

/** A persona, channel or lifecycle moves to a file of its kind, from which other journeys can import it. */
export const moveToFile: Actions = {
  kind: CodeActionKind.RefactorExtract,

  async at(asked) {
    const { workspace, checked, range } = asked;
    const changes = workspace.client.workspace?.workspaceEdit;
    if (!changes?.documentChanges || !changes.resourceOperations?.includes("create")) return [];
    const found = declaredAt(checked, range.start);
    const folder = folderOf(fileKey(checked.document.uri));
    const isInWorkspace = workspace.project.isInWorkspace(checked.document.uri);
    if (!found || !folder || !isInWorkspace || dependsOnOthers(checked, found.statement)) return [];
    const file = files[found.kind];
    const target = fileAt(folder, file);
    const there = await workspace.checked(target);
    if (target === fileKey(checked.document.uri) || (there && !canTake(there, found, asked))) return [];
    return [move(found, file, there?.document ?? null, target, asked)];
  },
};

const files: Readonly<Record<SharedKind, string>> = {
  persona: "personas.journey",
  channel: "channels.journey",
  lifecycle: "lifecycles.journey",
};

const titles: Readonly<Record<SharedKind, (id: string, file: string) => Message>> = {
  persona: (id, file) => message("Move the persona `{0}` to `{1}`", id, file),
  channel: (id, file) => message("Move the channel `{0}` to `{1}`", id, file),
  lifecycle: (id, file) => message("Move the lifecycle `{0}` to `{1}`", id, file),
};

interface Found {
  readonly kind: SharedKind;
  readonly id: string;
  readonly statement: Statement;
}

/** What is declared on the line of a position, if other files could use it. */
function declaredAt(
  { document }: CheckedDocument,
  position: { line: number; character: number },
): Found | null {
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const { around, statement } = placeAt(chunk, offset - document.startOf(chunk));
  const kind = statement && elementKindOf(statement, chunk);
  const [name] = statement?.words ?? [];
  if (around.length > 0 || !statement || !kind || !isShared(kind) || name?.kind !== "name") return null;
  if (!chunk.whole || chunk.problems.length > 0) return null;
  return { kind, id: textOf(chunk, name), statement };
}

/** Whether what is declared names what other files would not know. */
function dependsOnOthers({ scope }: CheckedDocument, statement: Statement): boolean {
  const persona = [...scope.personas.values()].find(({ declared }) => declared.syntax === statement);
  return persona ? referencesIn(persona.declared).some((each) => resolve(each, scope, null) !== null) : false;
}

function canTake(there: CheckedDocument, { kind, id }: Found, { workspace, checked }: Asked): boolean {
  const { project } = workspace;
  const { uri } = there.document;
  return (
    ![...project.declared(kind)].some((each) => each.uri === uri && each.id === id) &&
    !project.leadsTo(uri, checked.document.uri)
  );
}

function move(
  { kind, id, statement }: Found,
  file: string,
  there: SourceDocument | null,
  target: string,
  { workspace, checked }: Asked,
): CodeAction {
  const { document, imports } = checked;
  const start = startWithComments(document, statement);
  const end = document.startOf(chunkOf(statement)) + statement.end;
  const { text } = document;
  const [gap = ""] = /^\s*/.exec(text.slice(end)) ?? [];
  const isImported = imports.some(({ uri }) => fileKey(uri) === fileKey(target));
  const here = [
    ...(isImported ? [] : [addImport(document, `./${file}`)]),
    replace(document, start, end + gap.length, ""),
  ];
  const uri = there?.uri ?? target;
  const moved = append(there, text.slice(start, end));
  const create = { kind: "create" as const, uri, options: { ignoreIfExists: true } };
  return {
    title: localise(titles[kind](id, file), workspace.languageOf(checked)),
    kind: CodeActionKind.RefactorExtract,
    edit: {
      documentChanges: [...(there ? [] : [create]), edits(uri, [moved]), edits(document.uri, here)],
    },
  };
}

/** Puts an element at the end of a file, which may have nothing in it yet. */
function append(document: SourceDocument | null, element: string): TextEdit {
  const newline = element.includes("\r\n") ? "\r\n" : "\n";
  if (!document || document.text.trim() === "")
    return { range: { start: top, end: top }, newText: element + newline };
  const end = document.text.trimEnd().length;
  return replace(document, end, document.length, newline + newline + element + newline);
}

const top = { line: 0, character: 0 };

function replace(document: SourceDocument, start: number, end: number, newText: string): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText };
}

function edits(uri: string, all: TextEdit[]): TextDocumentEdit {
  return { textDocument: { uri, version: null }, edits: all };
}
