import {
  type CompletionItem,
  CompletionTriggerKind,
  InsertTextFormat,
  type Range as LspRange,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import type { Language } from "../../grammar/message.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { type Chunk, type Statement, textOf } from "../../grammar/syntax.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { journeyAround } from "../journey-around.ts";
import { keywordChoices, partChoices } from "../keyword-choices.ts";
import { linePlaceAt } from "../line-place.ts";
import { type Choice, choicesFor } from "../value-choices.ts";
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
  const start = word ? document.positionInChunk(chunk, word.start) : position;
  const range: LspRange = { start, end: position };
  const inOrder = (choices: readonly Choice[]) => {
    const { snippetSupport = false } = workspace.client.textDocument?.completion?.completionItem ?? {};
    return itemsOf(choices, range, snippetSupport);
  };
  if (!statement?.keyword || word === statement.keyword)
    return inOrder(keywordChoices(chunk, around, statement, workspace.languageOf(checked)));
  if (word && word.kind !== "name" && word.kind !== "malformed") return [];
  const place = { checked, chunk, around, statement, offset: word?.start ?? within, typedSpace };
  return inOrder(lineChoices(place, workspace.languageOf(checked)));
}

function isInComment({ comments, text }: Chunk, offset: number): boolean {
  return comments.some(({ start, end }) => {
    const isClosed = text[start + 1] === "*" && end - start >= 4 && text.endsWith("*/", end);
    return start < offset && (offset < end || (offset === end && !isClosed));
  });
}

/** A place behind a keyword. */
interface PlaceOnLine {
  readonly checked: CheckedDocument;
  readonly chunk: Chunk;
  readonly around: readonly Statement[];
  readonly statement: Statement;
  readonly offset: number;
  /** A space was typed, and nobody asked for help. */
  readonly typedSpace: boolean;
}

/** Values before named parts. */
function lineChoices(place: PlaceOnLine, language: Language): Choice[] {
  const { checked, chunk, around, statement, offset, typedSpace } = place;
  const line = linePlaceAt(chunk, around, statement, offset);
  if (!line) return [];
  const { definition, before, expected, parameters } = line;
  // A list that opens by itself would take the Enter that ends a finished line.
  const last = before.at(-1);
  if (typedSpace && expected.complete && last && last.kind !== "name") return [];
  const journey = journeyAround(checked, around, statement);
  const choicePlace = {
    scope: checked.scope,
    journeys: checked.journeys,
    journey,
    language,
    touchpoint: journey?.touchpoints.find(({ declared }) => around.includes(declared.syntax)) ?? null,
    variants: ("variants" in definition && definition.variants) || {},
    namesPersonas: textOf(chunk, statement.keyword!) === "personas",
  };
  const values = expected.values.flatMap((type) => choicesFor(type, choicePlace));
  return [...values, ...partChoices(expected.parameters, parameters, language)];
}

/** Editors sort by the alphabet unless told otherwise. */
function itemsOf(choices: readonly Choice[], range: LspRange, takesSnippets: boolean): CompletionItem[] {
  return choices.map(({ text, label, kind, documentation, snippet }, index) => ({
    label: text,
    ...(label !== text && { labelDetails: { description: label } }),
    kind,
    ...(documentation !== null && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText: String(index).padStart(4, "0"),
    ...(takesSnippets && snippet !== undefined
      ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { range, newText: snippet } }
      : { textEdit: { range, newText: text } }),
  }));
}
