import { SymbolKind } from "vscode-languageserver";
import { elementKindOf } from "../../grammar/element-statement.ts";
import { Notes } from "../../grammar/notes.ts";
import { type Chunk, type Range, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import type { ElementKind } from "../../grammar/vocabulary/table.ts";
import { readText } from "../../model/reading/texts.ts";

/** Something that a file gives a name to, as the outline and the search through a workspace show it. */
export interface NamedThing {
  /** Its label; where it has none, its id, or what it is. */
  readonly name: string;
  /** Empty where none was written. */
  readonly id: string;
  readonly keyword: NamedKind;
  readonly statement: Statement;
  /** Where its id was written, or what it is. */
  readonly at: Range;
  readonly inner: readonly NamedThing[];
}

type NamedKind = Exclude<ElementKind, "file"> | "promise";

export const symbolKinds: Readonly<Record<NamedKind, SymbolKind>> = {
  persona: SymbolKind.Class,
  channel: SymbolKind.Interface,
  lifecycle: SymbolKind.Enum,
  journey: SymbolKind.Module,
  stage: SymbolKind.Namespace,
  touchpoint: SymbolKind.Event,
  activity: SymbolKind.Function,
  opportunity: SymbolKind.Property,
  scenario: SymbolKind.Method,
  promise: SymbolKind.Constant,
};

const things = new Notes<Chunk, readonly NamedThing[]>();

/** What a chunk names, also where it has problems; looked for once, as a chunk never changes. */
export function namedThings(chunk: Chunk): readonly NamedThing[] {
  let found = things.get(chunk);
  if (!found) {
    found = thingsIn(chunk.statements, chunk);
    things.set(chunk, found);
  }
  return found;
}

function thingsIn(statements: readonly Statement[], chunk: Chunk): NamedThing[] {
  return statements.flatMap((statement) => {
    const inner = statement.block ? thingsIn(statement.block.statements, chunk) : [];
    const keyword = kindOf(statement, chunk);
    return keyword ? thing(statement, keyword, inner, chunk) : inner;
  });
}

function kindOf(statement: Statement, chunk: Chunk): NamedKind | null {
  const { keyword, words } = statement;
  const isPromise = keyword && words[0]?.kind === "name" && textOf(chunk, keyword) === "promise";
  return isPromise ? "promise" : (elementKindOf(statement, chunk) as NamedKind | null);
}

function thing(statement: Statement, keyword: NamedKind, inner: NamedThing[], chunk: Chunk): NamedThing {
  const words = statement.clauses[0]?.values ?? [];
  const id = words.find((word) => word.kind === "name");
  const label = words.find(isText);
  const written = id ? textOf(chunk, id) : "";
  return {
    name: (label ? readText(textOf(chunk, label)) : "").trim() || written || keyword,
    id: written,
    keyword,
    statement,
    at: id ?? statement.keyword!,
    inner,
  };
}

function isText({ kind }: Value): boolean {
  return kind === "string" || kind === "text";
}
