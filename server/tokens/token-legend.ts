import type { SemanticTokensLegend } from "vscode-languageserver";
import type { ElementKind } from "../../grammar/vocabulary/table.ts";
import type { ReferenceKind } from "../../grammar/vocabulary/value-types.ts";

const types = [
  "keyword",
  "property",
  "parameter",
  "enumMember",
  "namespace",
  "event",
  "class",
  "interface",
  "enum",
  "function",
  "method",
  "variable",
  "string",
  "number",
  "comment",
] as const;
export type TokenType = (typeof types)[number];

const modifiers = ["declaration", "defaultLibrary"] as const;

/** What the numbers of tokens mean: names that every theme knows. */
export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

export const declaration = 1 << modifiers.indexOf("declaration");
/** Built in. */
export const defaultLibrary = 1 << modifiers.indexOf("defaultLibrary");

export function numberOf(type: TokenType): number {
  return types.indexOf(type);
}

/** What a name looks like, by the kind of thing that it stands for. */
export const typesOfNames: Readonly<Record<Exclude<ElementKind, "file"> | ReferenceKind, TokenType>> = {
  persona: "class",
  channel: "interface",
  lifecycle: "enum",
  step: "enumMember",
  journey: "namespace",
  stage: "namespace",
  touchpoint: "event",
  activity: "function",
  opportunity: "variable",
  scenario: "method",
};
