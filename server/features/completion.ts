import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type Range as LspRange,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import type { Language } from "../../grammar/message.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { type Chunk, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { importingChoices } from "../choices/importing-choices.ts";
import { keywordChoices, partChoices } from "../choices/keyword-choices.ts";
import { pathChoices } from "../choices/path-choices.ts";
import { journeyChoices, stageChoices } from "../choices/stage-choices.ts";
import { unitChoices } from "../choices/unit-choices.ts";
import { type Choice, choicesFor } from "../choices/value-choices.ts";
import type { Feature } from "../feature.ts";
import { journeyAround } from "../places/journey-around.ts";
import { linePlaceAt } from "../places/line-place.ts";
import type { Workspace } from "../workspace.ts";

/** Keywords by place, then what each can say: names by what is expected there, words, units, paths and named parts. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [" ", '"', "/"] } },

  register(connection, workspace) {
    connection.onCompletion(({ textDocument, position, context }) => {
      const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const typed = isTyped ? (context.triggerCharacter ?? "") : "";
      return completionsAt(workspace, textDocument.uri, position, typed);
    });
  },
};

/** @param typed the character after which a client asks by itself; empty where its user asks */
async function completionsAt(
  workspace: Workspace,
  uri: string,
  position: Position,
  typed: string,
): Promise<CompletionItem[]> {
  const checked = await workspace.checked(uri);
  if (!checked) return [];
  const { document } = checked;
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const within = offset - document.startOf(chunk);
  if (isInComment(chunk, within)) return [];
  const { around, statement, word } = placeAt(chunk, within);
  const isPath = isImport(statement, chunk) && word !== statement?.keyword;
  if (!isPath && typed.trim() !== "") return [];
  const place = { workspace, checked, chunk, around, statement, word, offset: word?.start ?? within, typed };
  const range: LspRange = {
    start: word ? document.positionInChunk(chunk, word.start) : position,
    end: isPath && word ? document.positionInChunk(chunk, word.end) : position,
  };
  const { snippetSupport = false } = workspace.client.textDocument?.completion?.completionItem ?? {};
  return itemsOf(isPath ? pathChoices(checked, workspace.project) : choicesAt(place), range, snippetSupport);
}

function isImport(statement: Statement | null, chunk: Chunk): boolean {
  return statement?.keyword ? textOf(chunk, statement.keyword) === "import" : false;
}

function isInComment({ comments, text }: Chunk, offset: number): boolean {
  return comments.some(({ start, end }) => {
    const isClosed = text[start + 1] === "*" && end - start >= 4 && text.endsWith("*/", end);
    return start < offset && (offset < end || (offset === end && !isClosed));
  });
}

interface PlaceInText {
  readonly workspace: Workspace;
  readonly checked: CheckedDocument;
  readonly chunk: Chunk;
  readonly around: readonly Statement[];
  readonly statement: Statement | null;
  readonly word: Value | null;
  readonly offset: number;
  readonly typed: string;
}

function choicesAt(place: PlaceInText): Choice[] {
  const { workspace, checked, chunk, around, statement, word } = place;
  const language = workspace.languageOf(checked);
  if (statement?.keyword && word !== statement.keyword) return lineChoices(place, statement, language);
  const keywords = keywordChoices(chunk, around, statement, language);
  const [outermost] = around;
  if (!outermost) return [...keywords, ...journeyChoices(checked.scope, language)];
  const journey = around.length === 1 ? journeyAround(checked, around, outermost) : null;
  return [...keywords, ...(journey ? stageChoices(journey, language) : [])];
}

/** Values before named parts, before names that would have to be imported. */
function lineChoices(place: PlaceInText, statement: Statement, language: Language): Choice[] {
  const { workspace, checked, chunk, around, word, offset, typed } = place;
  const line = linePlaceAt(chunk, around, statement, offset);
  if (!line) return [];
  const { definition, before, expected, parameters } = line;
  const number = word && /^\d+([.,]\d+)?/.exec(textOf(chunk, word));
  if (word && number) return unitChoices(number[0], expected.values, language);
  if (word && word.kind !== "name" && word.kind !== "malformed") return [];
  // A list that opens by itself would take the Enter that ends a finished line.
  const last = before.at(-1);
  if (typed && expected.complete && last && last.kind !== "name") return [];
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
  return [
    ...values,
    ...partChoices(expected.parameters, parameters, language),
    ...importingChoices(expected.values, checked, workspace.project, language),
  ];
}

/** Editors sort by the alphabet unless told otherwise. */
function itemsOf(choices: readonly Choice[], range: LspRange, takesSnippets: boolean): CompletionItem[] {
  const usable = choices.filter(({ kind }) => takesSnippets || kind !== CompletionItemKind.Snippet);
  return usable.map(({ text, label, kind, documentation, snippet, edits }, index) => ({
    label: text,
    ...(label !== text && { labelDetails: { description: label } }),
    kind,
    ...(documentation !== null && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(edits && { additionalTextEdits: [...edits] }),
    sortText: String(index).padStart(4, "0"),
    ...(takesSnippets && snippet !== undefined
      ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { range, newText: snippet } }
      : { textEdit: { range, newText: text } }),
  }));
}
