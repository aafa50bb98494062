import { CompletionItemKind } from "vscode-languageserver";
import type { Language } from "../../grammar/message.ts";
import { type Chunk, type Statement, textOf } from "../../grammar/syntax.ts";
import type { Parameters, PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import { explainRow } from "../explanations/explanations.ts";
import { elementAround } from "../places/keyword-rows.ts";
import { linePlaceAt } from "../places/line-place.ts";
import type { Choice } from "./value-choices.ts";

/** What elements are mostly made of. */
const mainElement: Partial<Record<ElementKind, ElementKind>> = {
  file: "journey",
  journey: "stage",
  stage: "touchpoint",
};

/**
 * What a new line in a place may begin with: the element that its block is mostly made of, then properties in
 * the vocabulary's order, without those that can stand there once and do, then other elements.
 * @param current the statement that is being written, if any
 */
export function keywordChoices(
  chunk: Chunk,
  around: readonly Statement[],
  current: Statement | null,
  language: Language,
): Choice[] {
  const kind = elementAround(chunk, around);
  const present = keywordsPresent(chunk, around.at(-1)?.block?.statements ?? [], current);
  if (!kind) return openParts(chunk, around, language).filter(({ text }) => !present.has(text));
  const properties = Object.entries<PropertyDefinition>(elements[kind].properties)
    .filter(([keyword, { many }]) => many || !present.has(keyword))
    .map(([keyword, row]) => ({
      text: keyword,
      label: keyword,
      kind: CompletionItemKind.Property,
      documentation: explainRow(row, language),
    }));
  const children = childrenOf(kind, chunk, around, present);
  const main = children.filter((each) => each === mainElement[kind]);
  const others = children.filter((each) => each !== mainElement[kind]);
  return [
    ...main.map((each) => elementChoice(each, language)),
    ...properties,
    ...others.map((each) => elementChoice(each, language)),
  ];
}

/** The elements that an element may hold: a stage holds touchpoints or, one level deep, stages. */
function childrenOf(
  kind: ElementKind,
  chunk: Chunk,
  around: readonly Statement[],
  present: ReadonlySet<string>,
): readonly ElementKind[] {
  const children: readonly ElementKind[] = elements[kind].elements;
  if (kind !== "stage") return children;
  const isInner = elementAround(chunk, around.slice(0, -1)) === "stage";
  return children.filter(
    (each) =>
      (each !== "stage" || !(isInner || present.has("touchpoint"))) &&
      (each !== "touchpoint" || !present.has("stage")),
  );
}

function keywordsPresent(chunk: Chunk, statements: readonly Statement[], current: Statement | null) {
  const others = statements.filter((statement) => statement !== current);
  return new Set(others.flatMap(({ keyword }) => (keyword ? textOf(chunk, keyword) : [])));
}

function elementChoice(kind: ElementKind, language: Language): Choice {
  return {
    text: kind,
    label: kind,
    kind: CompletionItemKind.Class,
    documentation: explainRow(elements[kind], language),
    snippet: `${kind} \${1:name} "\${2:Label}" {\n\t$0\n}`,
  };
}

/** In a property's block stand the named parts that its own line leaves open. */
function openParts(chunk: Chunk, around: readonly Statement[], language: Language): Choice[] {
  const owner = around.at(-1);
  const line = owner?.block && linePlaceAt(chunk, around.slice(0, -1), owner, owner.block.start);
  return line ? partChoices(line.expected.parameters, line.parameters, language) : [];
}

export function partChoices(names: readonly string[], parts: Parameters, language: Language): Choice[] {
  return names.map((name) => ({
    text: name,
    label: name,
    kind: CompletionItemKind.Field,
    documentation: explainRow(parts[name]!, language),
  }));
}
