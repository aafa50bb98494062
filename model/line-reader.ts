import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { ProblemCode, Range, Statement, Value } from "../grammar/syntax.ts";
import {
  camelCase,
  type PropertyDefinition,
  type Saying,
  type Slot,
  type Slots,
} from "../grammar/vocabulary/definitions.ts";
import { type Reference, scoreWords } from "../grammar/vocabulary/value-types.ts";
import { describeType } from "./describe-type.ts";
import { readValue } from "./read-value.ts";

export type Parameters = Readonly<Record<string, Saying>>;
/** What a line says, by the names of its parts. */
export type Reading = Record<string, unknown> & { spans: Record<string, Range> };

/** Where a line reader's text comes from, and where what it meets goes to. */
export interface LineContext {
  readonly references: Reference[];
  textOf(range: Range): string;
  report(statement: Statement, code: ProblemCode, at: Range, text: Message): void;
}

interface Word {
  readonly value: Value;
  readonly afterComma: boolean;
}

/** Reads one line from left to right. The first thing that does not fit is reported; what fits after it is read. */
export class LineReader {
  private readonly reader: LineContext;
  private readonly statement: Statement;
  private readonly keyword: string;
  private readonly definition: PropertyDefinition;
  private readonly words: readonly Word[];
  private next = 0;
  private failed = false;
  firstWord = "";

  constructor(reader: LineContext, statement: Statement, keyword: string, definition: PropertyDefinition) {
    this.reader = reader;
    this.statement = statement;
    this.keyword = keyword;
    this.definition = definition;
    this.words = statement.clauses.flatMap(({ values }, clause) =>
      values.map((value, index) => ({ value, afterComma: clause > 0 && index === 0 })),
    );
  }

  /** Reads the values that come first. */
  values(saying: Saying): Reading | null {
    const first = this.words[0];
    if (first) this.firstWord = this.reader.textOf(first.value);
    if (!saying.list)
      return this.slots(saying.values, this.keyword, this.statement.keyword!, this.allParameters());
    const items = this.list(saying.values, this.keyword, this.statement.keyword!, this.allParameters());
    return items && { items, spans: {} };
  }

  /** Reads the named parts that follow, up to the end of the line. */
  parameters(into: Reading, parameters: Parameters): void {
    while (this.next < this.words.length) {
      const { value, afterComma } = this.words[this.next]!;
      const name = this.reader.textOf(value);
      const parameter =
        Object.hasOwn(parameters, name) && value.kind === "name" ? parameters[name] : undefined;
      this.next++;
      if (afterComma || !parameter) {
        this.tooMuch(value, name, parameters, afterComma);
        continue;
      }
      this.parameter(into, name, parameter, value, parameters);
    }
  }

  parameter(into: Reading, name: string, parameter: Saying, at: Range, others: Parameters): void {
    const field = camelCase(name);
    if (field in into) {
      this.fail("repeated-property", at, message("`{0}` is said twice: keep one.", name));
      return;
    }
    const start = this.next;
    const read = parameter.list
      ? this.list(parameter.values, name, at, others)
      : this.slots(parameter.values, name, at, others);
    if (!read) return;
    const isFlag = Object.keys(parameter.values).length === 0;
    const isSingle = !Array.isArray(read) && Object.keys(parameter.values).join() === "value";
    into[field] = isFlag ? true : isSingle ? read.value : read;
    const words = this.words.slice(start, this.next);
    into.spans[field] =
      words.length > 0 ? { start: words[0]!.value.start, end: words.at(-1)!.value.end } : at;
  }

  /** Reports what is left over. */
  end(): void {
    const left = this.words[this.next];
    if (left && !this.failed) this.tooMuch(left.value, this.reader.textOf(left.value), {}, left.afterComma);
  }

  private list(slots: Slots, name: string, at: Range, parameters: Parameters): Reading[] | null {
    const items: Reading[] = [];
    do {
      const item = this.slots(slots, name, at, parameters);
      if (!item) break;
      items.push(item);
    } while (this.words[this.next]?.afterComma);
    return items.length > 0 ? items : null;
  }

  private slots(slots: Slots, name: string, at: Range, parameters: Parameters): Reading | null {
    const reading: Reading = { spans: {}, syntax: this.statement };
    const rows = Object.entries(slots);
    const start = this.next;
    for (const [index, [field, slot]] of rows.entries()) {
      const words = this.clauseFrom(start);
      const needed = rows.slice(index + 1).filter(([, later]) => !later.optional).length;
      const read = slot.optional && words.length <= needed ? null : this.read(slot, words, parameters);
      if (read) {
        reading[field] = read.value;
        reading.spans[field] = { start: words[0]!.start, end: words[read.words - 1]!.end };
        this.next += read.words;
        if (read.problem) this.fail("invalid-value", words[read.words - 1]!, read.problem);
        if (isReference(read.value)) this.reader.references.push(read.value);
      } else if (!slot.optional) {
        this.missing(slot, words[0], name, at);
        return null;
      }
    }
    return reading;
  }

  private read(slot: Slot, words: readonly Value[], parameters: Parameters) {
    const first = words[0];
    const isParameter =
      slot.optional && first?.kind === "name" && Object.hasOwn(parameters, this.reader.textOf(first));
    return isParameter ? null : readValue(slot, words, (word) => this.reader.textOf(word));
  }

  /** The words from here to the next comma; none where a comma stands here, unless a clause begins. */
  private clauseFrom(start: number): readonly Value[] {
    const clause: Value[] = [];
    for (let index = this.next; index < this.words.length; index++) {
      const { value, afterComma } = this.words[index]!;
      if (afterComma && index > start) break;
      clause.push(value);
    }
    return clause;
  }

  private allParameters(): Parameters {
    return { ...this.definition.parameters, ...this.definition.variants?.[this.firstWord]?.parameters };
  }

  private missing(slot: Slot, word: Value | undefined, name: string, at: Range): void {
    const wanted = describeType(slot);
    if (!word) {
      this.fail("missing-value", at, message("`{0}` needs {1} after it.", name, wanted));
      return;
    }
    // A word that could not be read as any value was reported already.
    if (word.kind === "malformed") this.failed = true;
    const written = this.reader.textOf(word);
    const near = word.kind === "name" ? nearest(written, wordsOf(slot)) : undefined;
    const text = near
      ? message("`{0}` takes {1}; this is `{2}`: did you mean `{3}`?", name, wanted, written, near)
      : message("`{0}` takes {1}; this is `{2}`.", name, wanted, written);
    this.fail("invalid-value", word, text);
  }

  private tooMuch(value: Value, written: string, parameters: Parameters, afterComma: boolean): void {
    const near = value.kind === "name" && !afterComma ? nearest(written, Object.keys(parameters)) : undefined;
    const text = near
      ? message("`{0}` is nothing that `{1}` can say: did you mean `{2}`?", written, this.keyword, near)
      : this.definition.list && !afterComma
        ? message("Put a comma before `{0}` if `{1}` is to list it too.", written, this.keyword)
        : afterComma
          ? message("`{0}` takes one value, not a list: leave out `{1}`.", this.keyword, written)
          : message("`{0}` is too much here: `{1}` says all it can before it.", written, this.keyword);
    this.fail("invalid-value", value, text);
  }

  private fail(code: ProblemCode, at: Range, text: Message): void {
    if (!this.failed) this.reader.report(this.statement, code, at, text);
    this.failed = true;
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "to" in value;
}

function wordsOf(slot: Slot): readonly string[] {
  if (slot.type === "word") return slot.words;
  if (slot.type === "score") return scoreWords;
  return slot.type === "either" ? slot.options.flatMap((option) => wordsOf(option)) : [];
}
