import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type Range as LspRange,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import { localise } from "../../grammar/message.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { type Chunk, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import type { ElementDefinition, PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import { describeType } from "../../model/describe-type.ts";
import { expectNext, type WordBefore } from "../../model/expectation.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { elementAround, rowOf } from "../keyword-rows.ts";
import { codeBlock } from "../markdown.ts";
import { choicesFor } from "../value-choices.ts";
import type { Workspace } from "../workspace.ts";

/** Keywords by place, then what each can say: names by what is expected there, words, and named parts. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [" "] } },

  register(connection, workspace) {
    connection.onCompletion(({ textDocument, position, context }) => {
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      return completionsAt(workspace, textDocument.uri, position, typed);
    });
  },
};

async function completionsAt(
  workspace: Workspace,
  uri: string,
  position: Position,
  typedSpace: boolean,
): Promise<CompletionItem[]> {
  const checked = await workspace.checked(uri);
  if (!checked) return [];
  const { document } = checked;
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const within = offset - document.startOf(chunk);
  if (isInComment(chunk, within)) return [];
  const { around, statement, word } = placeAt(chunk, within);
  const range: LspRange = {
    start: word ? document.positionInChunk(chunk, word.start) : position,
    end: position,
  };
  if (!statement?.keyword || word === statement.keyword) return keywords(workspace, chunk, around, range);
  if (word && word.kind !== "name" && word.kind !== "malformed") return [];
  return values({ workspace, checked, chunk, around, statement, range, offset: within, word, typedSpace });
}

function isInComment({ comments, text }: Chunk, offset: number): boolean {
  return comments.some(
    ({ start, end }) => start < offset && (offset < end || (offset === end && text[start + 1] === "/")),
  );
}

function keywords(
  workspace: Workspace,
  chunk: Chunk,
  around: readonly Statement[],
  range: LspRange,
): CompletionItem[] {
  const kind = elementAround(chunk, around);
  if (!kind) return parameterLines(chunk, around, range);
  const { properties, elements: children } = elements[kind];
  return [
    ...Object.entries<PropertyDefinition>(properties).map(([keyword, row]) =>
      keywordItem(workspace, keyword, row, range, CompletionItemKind.Property),
    ),
    ...children.map((child) => ({
      ...keywordItem(workspace, child, elements[child as ElementKind], range, CompletionItemKind.Class),
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: `${child} \${1:name} "\${2:Label}" {\n\t$0\n}` },
    })),
  ];
}

/** In a property's block stand its named parts. */
function parameterLines(chunk: Chunk, around: readonly Statement[], range: LspRange): CompletionItem[] {
  const owner = around.at(-1);
  const row = owner?.keyword && rowOf(chunk, around.slice(0, -1), textOf(chunk, owner.keyword));
  if (!owner || !row || !("values" in row)) return [];
  const { parameters } = expectNext(row, wordsBefore(chunk, owner, owner.block!.start), false);
  return parameters.map((name) => ({
    label: name,
    kind: CompletionItemKind.Field,
    textEdit: { range, newText: name },
  }));
}

function keywordItem(
  workspace: Workspace,
  keyword: string,
  row: ElementDefinition | PropertyDefinition,
  range: LspRange,
  kind: CompletionItemKind,
): CompletionItem {
  const value = [workspace.say(row.doc), codeBlock(row.example)].join("\n\n");
  return {
    label: keyword,
    kind,
    documentation: { kind: MarkupKind.Markdown, value },
    textEdit: { range, newText: keyword },
  };
}

interface ValuePlace {
  readonly workspace: Workspace;
  readonly checked: CheckedDocument;
  readonly chunk: Chunk;
  readonly around: readonly Statement[];
  readonly statement: Statement;
  readonly range: LspRange;
  readonly offset: number;
  readonly word: Value | null;
  /** A space was typed, and nobody asked for help. */
  readonly typedSpace: boolean;
}

function values({
  workspace,
  checked,
  chunk,
  around,
  statement,
  range,
  offset,
  word,
  typedSpace,
}: ValuePlace): CompletionItem[] {
  const row = rowOf(chunk, around, textOf(chunk, statement.keyword!));
  if (!row || !("values" in row)) return [];
  const before = wordsBefore(chunk, statement, word?.start ?? offset);
  const start = word?.start ?? offset;
  const afterComma = chunk.text
    .slice(before.at(-1)?.value.end ?? statement.keyword!.end, start)
    .includes(",");
  const expected = expectNext(row, before, afterComma);
  // A list that opens by itself would take the Enter that ends a finished line.
  const last = before.at(-1);
  if (typedSpace && expected.complete && last && last.value.kind !== "name") return [];
  const journey = journeyAround(checked, around[0] ?? statement);
  const choices = expected.values.flatMap((type) => {
    const detail = localise(describeType(type), workspace.language);
    return choicesFor(type, checked.scope, journey).map(({ text, label, kind }) => ({
      label: text,
      ...(label !== text && { labelDetails: { description: label } }),
      kind,
      detail,
      textEdit: { range, newText: text },
    }));
  });
  const parameters = expected.parameters.map((name) => ({
    label: name,
    kind: CompletionItemKind.Field,
    textEdit: { range, newText: name },
  }));
  return [...choices, ...parameters];
}

function wordsBefore(chunk: Chunk, { clauses }: Statement, offset: number): WordBefore[] {
  return clauses.flatMap((clause, index) =>
    clause.values
      .map((value, position) => ({
        value,
        text: textOf(chunk, value),
        afterComma: index > 0 && position === 0,
      }))
      .filter(({ value }) => value.end <= offset && value.start < offset),
  );
}

function journeyAround({ journeys }: CheckedDocument, outermost: Statement): JourneyMap | null {
  return journeys.find((journey) => journey.declared.syntax === outermost) ?? null;
}
