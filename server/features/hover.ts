import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import type { Language } from "../../grammar/message.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { type Chunk, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import { type ReferenceKind, referenceKinds } from "../../grammar/vocabulary/value-types.ts";
import { bind } from "../../model/reading/bind.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { explainFigures, metricsOf } from "../explanations/computed-figures.ts";
import { explainRow, explainWord } from "../explanations/explanations.ts";
import type { Feature } from "../feature.ts";
import { describeName } from "../names/describe-name.ts";
import { journeyAround } from "../places/journey-around.ts";
import { declaredBy, rowOf } from "../places/keyword-rows.ts";
import { linePlaceAt, namedPartsAround } from "../places/line-place.ts";
import type { Workspace } from "../workspace.ts";

/** What a keyword, a named part, a word or a name means, and what a metric comes to. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },

  register(connection, workspace) {
    connection.onHover(({ textDocument, position }) => hoverAt(workspace, textDocument.uri, position));
  },
};

/** A word of a statement, and where that stands. */
interface WordInPlace {
  readonly checked: CheckedDocument;
  readonly chunk: Chunk;
  readonly around: readonly Statement[];
  readonly statement: Statement;
  readonly word: Value;
  readonly written: string;
}

async function hoverAt(workspace: Workspace, uri: string, position: Position): Promise<Hover | null> {
  const checked = await workspace.checked(uri);
  if (!checked) return null;
  const { document } = checked;
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const { around, statement, word } = placeAt(chunk, offset - document.startOf(chunk));
  if (!statement || !word) return null;
  const place = { checked, chunk, around, statement, word, written: textOf(chunk, word) };
  const language = workspace.languageOf(checked);
  const texts =
    word === statement.keyword
      ? [keywordText(place, language), metricText(place, language)]
      : [nameText(place, language) ?? wordText(place, language)];
  const value = texts.filter((text) => text !== null).join("\n\n");
  if (!value) return null;
  const range = workspace.rangeOf(placeOf(uri, statement, word));
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}

function keywordText({ chunk, around, written }: WordInPlace, language: Language): string | null {
  const row = rowOf(chunk, around, written);
  if (row) return explainRow(row, language);
  const parts = namedPartsAround(chunk, around);
  return Object.hasOwn(parts, written) ? explainRow(parts[written]!, language) : null;
}

/** A name: one that is used here, or that of the element itself. */
function nameText(place: WordInPlace, language: Language): string | null {
  const { checked, around, statement, written } = place;
  const { scope, journeys } = checked;
  const journey = journeyAround(checked, around, statement);
  const name = written.normalize("NFC");
  return kindsOfName(place).reduce<string | null>(
    (found, kind) => found ?? describeName(kind, name, { scope, journeys, journey, language }),
    null,
  );
}

function kindsOfName({ chunk, around, statement, word }: WordInPlace): readonly ReferenceKind[] {
  const used = bind(chunk).references.get(around[0] ?? statement);
  const reference = used?.find(({ syntax }) => syntax === word);
  if (reference) return reference.to;
  const isOwnName = word === statement.words[0];
  const kind = isOwnName && declaredBy(chunk, around, statement);
  return referenceKinds.filter((each) => each === kind);
}

/** Any other word: a named part, a kind of metric, or one of the words that may stand here. */
function wordText({ chunk, around, statement, word, written }: WordInPlace, language: Language) {
  const line = linePlaceAt(chunk, around, statement, word.start);
  if (!line || word.kind !== "name") return null;
  const { definition, before, expected, parameters } = line;
  if (expected.parameters.includes(written)) return explainRow(parameters[written]!, language);
  const variants = "variants" in definition && before.length === 0 ? definition.variants : undefined;
  if (variants && Object.hasOwn(variants, written)) return explainRow(variants[written]!, language);
  return explainWord({ type: "either", options: expected.values }, written, language);
}

function metricText({ checked, statement }: WordInPlace, language: Language): string | null {
  const metric = checked.journeys.flatMap(metricsOf).find((each) => each.syntax === statement);
  return metric ? explainFigures(metric, language) : null;
}
