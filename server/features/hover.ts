import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import { proseQuantity, rounded } from "../../gaps/phrases.ts";
import { localise, type Message, message } from "../../grammar/message.ts";
import { placeAt } from "../../grammar/place-in-syntax.ts";
import { type Chunk, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import { metricValue } from "../../model/metric-value.ts";
import { resolve } from "../../model/resolve.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { rowOf } from "../keyword-rows.ts";
import { codeBlock, escapeMarkdown } from "../markdown.ts";
import { referenceAt } from "../reference-at.ts";
import type { Workspace } from "../workspace.ts";

/** What a keyword means, what a name stands for, and what a metric comes to. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },

  register(connection, workspace) {
    connection.onHover(({ textDocument, position }) => hoverAt(workspace, textDocument.uri, position));
  },
};

async function hoverAt(workspace: Workspace, uri: string, position: Position): Promise<Hover | null> {
  const checked = await workspace.checked(uri);
  if (!checked) return null;
  const { document } = checked;
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const { around, statement, word } = placeAt(chunk, offset - document.startOf(chunk));
  if (!statement || !word) return null;
  const texts =
    word === statement.keyword
      ? [...keywordTexts(chunk, around, statement, workspace), ...metricTexts(checked, statement, workspace)]
      : nameTexts(checked, position);
  if (texts.length === 0) return null;
  const range = workspace.rangeOf(placeOf(uri, statement, word));
  return { contents: { kind: MarkupKind.Markdown, value: texts.join("\n\n") }, range };
}

function keywordTexts(
  chunk: Chunk,
  around: readonly Statement[],
  statement: Statement,
  workspace: Workspace,
): string[] {
  const row = rowOf(chunk, around, textOf(chunk, statement.keyword as Value));
  if (!row) return [];
  return [workspace.say(row.doc), ...(row.example ? [codeBlock(row.example)] : [])];
}

function nameTexts(checked: CheckedDocument, position: Position): string[] {
  const found = referenceAt(checked, position);
  const target = found && resolve(found.reference, found.scope, found.journey);
  if (!found || !target) return [];
  return [`**${escapeMarkdown(target.label)}**`, escapeMarkdown(found.reference.name)];
}

function metricTexts({ journeys }: CheckedDocument, statement: Statement, { language }: Workspace): string[] {
  const metric = journeys.flatMap((journey) => journey.metrics).find((each) => each.syntax === statement);
  const value = metric && metricValue(metric);
  if (!value) return [];
  const quantity = proseQuantity(value.quantity);
  const text: Message =
    value.halfWidth === null
      ? message("It comes to {0}.", quantity)
      : message("It comes to {0} ± {1} (95 % interval).", quantity, rounded(value.halfWidth));
  return [escapeMarkdown(localise(text, language))];
}
