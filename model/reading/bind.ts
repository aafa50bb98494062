import { message } from "../../grammar/message.ts";
import { Notes } from "../../grammar/notes.ts";
import { type Chunk, chunkOf, none, type Problem, type Statement } from "../../grammar/syntax.ts";
import type { PropertyDefinition, Slot } from "../../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import type { Declarations, DeclaredJourney } from "../elements.ts";
import { commaBeforeLabel, missingName, tooManyWords } from "./element-problems.ts";
import { checkNames } from "./journey-names.ts";
import { isLikeKeyword, isMisplaced, misplacedKeyword, unknownKeyword } from "./keywords.ts";
import { labelOf } from "./label-of.ts";
import { readValue } from "./read-value.ts";
import { type ElementPlan, elementPlan, fieldOf } from "./reading-plans.ts";
import { checkStages } from "./stage-structure.ts";
import { StatementReader } from "./statement-reader.ts";

/** What a chunk says, after the vocabulary. */
export interface Bound {
  readonly declarations: Declarations;
  readonly problems: readonly Problem[];
  /** The names that stand for something declared elsewhere, by the file-level statement that they stand in. */
  readonly references: ReadonlyMap<Statement, readonly Reference[]>;
}

const bound = new Notes<Chunk, Bound>();

/** Reads a chunk after the vocabulary; each chunk once, as it never changes. */
export function bind(chunk: Chunk): Bound {
  let result = bound.get(chunk);
  if (!result) {
    const reader = new StatementReader(chunk);
    const declarations = readBlock("file", chunk.statements, reader) as unknown as Declarations;
    result = {
      declarations,
      problems: reader.problems,
      references: byStatement(chunk.statements, reader.lookedUp),
    };
    bound.set(chunk, result);
  }
  return result;
}

/** What names are used in a file-level element. */
export function referencesIn(declared: { syntax: Statement }): readonly Reference[] {
  return bind(chunkOf(declared.syntax)).references.get(declared.syntax) ?? [];
}

function byStatement(statements: readonly Statement[], references: readonly Reference[]) {
  const found = new Map<Statement, readonly Reference[]>();
  let next = 0;
  for (const statement of statements) {
    const first = next;
    while (next < references.length && references[next]!.syntax.start < statement.end) next++;
    if (next > first) found.set(statement, references.slice(first, next));
  }
  return found;
}

type Fields = Record<string, unknown>;

/** What an element's block says, as an element of which the rest is still to be filled in. */
function readBlock(kind: ElementKind, statements: readonly Statement[], reader: StatementReader): Fields {
  const { rows, lists, empty } = elementPlan(elements[kind]);
  // Faster than to spread it: V8 copies the shape as it is, also where it has seen many shapes.
  const fields: Fields = Object.assign({}, empty);
  statements.forEach((statement, index) => {
    if (!statement.keyword) return;
    const keyword = reader.textOf(statement.keyword);
    const row = rows.get(keyword);
    if (row) {
      // What it should say may stand on the next line, which was reported.
      const goesOn = saysNothing(statement) && statements[index + 1]?.keyword === null;
      if (!goesOn || !needsWords(row)) readProperty(fields, keyword, row, statement, reader);
    } else if (row === null) {
      const element = readElement(keyword as ElementKind, statement, reader);
      if (keyword === "journey") checkJourney(element as unknown as DeclaredJourney, reader);
      addTo(fields, keyword, element);
    } else if (isMisplaced(keyword, kind)) {
      reader.report(statement, "misplaced-keyword", statement.keyword, misplacedKeyword(keyword, kind));
    } else if (isLikeKeyword(keyword, kind) || !missesWords(statements[index - 1], rows, reader)) {
      reader.report(statement, "unknown-keyword", statement.keyword, unknownKeyword(keyword, kind));
    }
  });

  // A list that has grown keeps room for more.
  for (const field of lists) {
    const list = fields[field] as unknown[];
    if (list.length > 1) fields[field] = list.slice();
  }
  return fields;
}

/** Whether a line misses what it should say, which may then be on the next. */
function missesWords(
  line: Statement | undefined,
  rows: ElementPlan["rows"],
  reader: StatementReader,
): boolean {
  const row = line?.keyword && saysNothing(line) && rows.get(reader.textOf(line.keyword));
  return row ? needsWords(row) : false;
}

function saysNothing({ words, block }: Statement): boolean {
  return words.length === 0 && !block;
}

function needsWords({ values }: PropertyDefinition): boolean {
  return Object.values<Slot>(values).some(({ optional }) => !optional);
}

function checkJourney(journey: DeclaredJourney, reader: StatementReader): void {
  checkStages(journey, reader);
  checkNames(journey, reader);
}

function addTo(fields: Fields, field: string, fact: unknown): void {
  const list = fields[field] as unknown[];
  if (list.length === 0) fields[field] = [fact];
  else list.push(fact);
}

function readProperty(
  fields: Fields,
  keyword: string,
  definition: PropertyDefinition,
  statement: Statement,
  reader: StatementReader,
): void {
  const field = fieldOf(keyword);
  if (fields[field] !== undefined && !definition.many) {
    const text = message("`{0}` is already in this block: keep one of the two.", keyword);
    reader.report(statement, "repeated-property", statement.keyword!, text);
    return;
  }
  const fact = reader.property(statement, keyword, definition);
  if (!fact) return;
  if (definition.many) addTo(fields, field, fact);
  else fields[field] = fact;
}

function readElement(kind: ElementKind, statement: Statement, reader: StatementReader): Fields {
  const { words } = statement;
  const named = words[0]?.kind === "name" ? words[0] : null;
  const labelled = named ? words[1] : words[0];
  const label = labelled ? readValue({ type: "text" }, [labelled], reader.textOf) : null;
  const id = named ? reader.textOf(named).normalize("NFC") : "";
  const extra = words[(named ? 1 : 0) + (label ? 1 : 0)];
  if (!named) {
    const text = missingName(kind, labelled ? reader.textOf(labelled) : "", label ? String(label.value) : "");
    reader.report(statement, "missing-value", labelled ?? statement.keyword!, text);
  } else if (label && labelled?.afterComma) {
    reader.report(statement, "invalid-value", labelled, commaBeforeLabel(reader.textOf(labelled)));
  } else if (extra) {
    reader.report(statement, "invalid-value", extra, tooManyWords(kind, words, extra, reader.textOf));
  }
  const fields = readBlock(kind, statement.block?.statements ?? none, reader);
  // Touchpoints and channels have a property of this name, which counts more.
  fields.kind ??= kind;
  fields.id = id;
  fields.label = labelOf(label?.value as string | undefined, id);
  fields.syntax = statement;
  fields.name = named;
  return fields;
}
