import { excerpt } from "../grammar/excerpt.ts";
import { type Message, message } from "../grammar/message.ts";
import type { ProblemCode, Range, Statement, Value } from "../grammar/syntax.ts";
import { camelCase, type Saying, type Slot, type Slots } from "../grammar/vocabulary/definitions.ts";
import type { Reference } from "../grammar/vocabulary/value-types.ts";
import { cutFigure } from "./decimal-comma.ts";
import { describeType } from "./describe-type.ts";
import { type Line, type Parameters, parameterAt } from "./line.ts";
import { doesNotBelong, type UnfilledSlot, wrongValue } from "./line-problems.ts";
import { readValue } from "./read-value.ts";

/** What a line says, by the names of its parts. */
export type Reading = Record<string, unknown> & { spans: Record<string, Range> };

/** Where a line reader's text comes from, and where what it meets goes to. */
export interface LineContext {
  readonly references: Reference[];
  textOf(range: Range): string;
  report(statement: Statement, code: ProblemCode, at: Range, text: Message): void;
}

/** Reads one line from left to right. The first thing that does not fit is reported; what fits after it is read. */
export class LineReader {
  private readonly reader: LineContext;
  private readonly statement: Statement;
  private readonly line: Line;
  private next = 0;
  private failed = false;
  /** The list that was read last, and the word after it. */
  private lastList: { name: string; end: number } | null = null;
  firstWord = "";
  /** Whether a figure was cut in two, so that what was read of it is not what was meant. */
  misread = false;

  constructor(reader: LineContext, statement: Statement, keyword: string, definition: Line["definition"]) {
    this.reader = reader;
    this.statement = statement;
    const words = statement.clauses.flatMap(({ values }, clause) =>
      values.map((value, index) => ({ value, afterComma: clause > 0 && index === 0 })),
    );
    this.line = { keyword, definition, words, textOf: (range) => reader.textOf(range) };
  }

  /** Reads the values that come first. */
  values(saying: Saying): Reading | null {
    const { keyword, words } = this.line;
    const first = words[0];
    if (first) this.firstWord = this.reader.textOf(first.value);
    if (!saying.list)
      return this.slots(saying.values, keyword, this.statement.keyword!, this.allParameters());
    const items = this.list(saying.values, keyword, this.statement.keyword!, this.allParameters());
    return items && { items, spans: {} };
  }

  /** Reads the named parts that follow, up to the end of the line. */
  parameters(into: Reading, parameters: Parameters): void {
    while (this.next < this.line.words.length) {
      const { value, afterComma } = this.line.words[this.next]!;
      const parameter = parameterAt(this.line, this.next, parameters);
      if (afterComma || !parameter) this.leftOver(parameters);
      this.next++;
      if (parameter) this.parameter(into, this.reader.textOf(value), parameter, value, parameters);
    }
  }

  parameter(into: Reading, name: string, parameter: Saying, at: Range, others: Parameters): void {
    const field = camelCase(name);
    if (field in into) {
      this.fail("repeated-property", at, message("`{0}` is here twice: keep one.", name));
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
    const words = this.line.words.slice(start, this.next);
    into.spans[field] =
      words.length > 0 ? { start: words[0]!.value.start, end: words.at(-1)!.value.end } : at;
  }

  /** Reports what is left over. */
  end(): void {
    if (this.next < this.line.words.length) this.leftOver({});
  }

  private list(slots: Slots, name: string, at: Range, parameters: Parameters): Reading[] | null {
    const items = new Map<unknown, Reading>();
    const [[key, keySlot]] = Object.entries<Slot>(slots) as [[string, Slot]];
    do {
      const start = this.next;
      const item = this.slots(slots, name, at, parameters);
      if (!item) break;
      const identity = this.identity(item, key, keySlot);
      if (items.has(identity)) this.repeated(name, item.spans[key], start);
      else items.set(identity, item);
    } while (this.line.words[this.next]?.afterComma && !this.isNamedPart(parameters));
    this.lastList = { name, end: this.next };
    return items.size > 0 ? [...items.values()] : null;
  }

  /** What must not be in a list twice: whom or what an item is about. Figures may well be the same. */
  private identity(item: Reading, key: string, { type }: Slot): unknown {
    const written = item.spans[key];
    if (!written) return null;
    return type === "quantity" ? item : this.reader.textOf(written).normalize("NFC");
  }

  /** Whether a named part comes next, although a comma before it makes it look like an item of a list. */
  private isNamedPart(parameters: Parameters): boolean {
    const { words, textOf } = this.line;
    const [slot] = Object.values<Slot>(parameterAt(this.line, this.next, parameters)?.values ?? {});
    if (!slot) return false;
    const after = words.slice(this.next + 1, this.next + 3).map(({ value }) => value);
    return readValue(slot, after, textOf) !== null;
  }

  private slots(slots: Slots, name: string, at: Range, parameters: Parameters): Reading | null {
    const reading: Reading = { spans: {}, syntax: this.statement };
    const rows = Object.entries<Slot>(slots);
    const start = this.next;
    let skipped: Slot | null = null;
    for (const [index, [field, slot]] of rows.entries()) {
      const words = this.clauseFrom(start);
      const needed = rows.slice(index + 1).filter(([, later]) => !later.optional).length;
      if (slot.optional && words.length <= needed) {
        skipped = slot;
        continue;
      }
      const read = this.read(slot, words, parameters);
      if (read) {
        reading[field] = read.value;
        reading.spans[field] = { start: words[0]!.start, end: words[read.words - 1]!.end };
        this.next += read.words;
        if (read.problem) this.fail("invalid-value", read.problem.at, read.problem.message);
        if (isReference(read.value)) this.reader.references.push(read.value);
      } else if (!slot.optional) {
        if (words.length > 0) this.wrong({ name, slots, slot, skipped, start, at: this.next, parameters });
        else this.fail("missing-value", at, message("`{0}` needs {1} after it.", name, describeType(slot)));
        return null;
      }
    }
    return reading;
  }

  private read(slot: Slot, words: readonly Value[], parameters: Parameters) {
    const isParameter = slot.optional && parameterAt(this.line, this.next, parameters);
    return isParameter ? null : readValue(slot, words, this.line.textOf);
  }

  /** The words from here to the next comma; none where a comma stands here, unless a clause begins. */
  private clauseFrom(start: number): readonly Value[] {
    const clause: Value[] = [];
    for (let index = this.next; index < this.line.words.length; index++) {
      const { value, afterComma } = this.line.words[index]!;
      if (afterComma && index > start) break;
      clause.push(value);
    }
    return clause;
  }

  private allParameters(): Parameters {
    const { parameters, variants } = this.line.definition;
    return { ...parameters, ...variants?.[this.firstWord]?.parameters };
  }

  private wrong(unfilled: UnfilledSlot): void {
    const { value } = this.line.words[unfilled.at]!;
    // A word that could not be read as any value was reported already.
    if (value.kind === "malformed") this.failed = true;
    if (!this.cutFigure(unfilled.at) && !this.failed)
      this.fail("invalid-value", value, wrongValue(this.line, unfilled));
  }

  private leftOver(parameters: Parameters): void {
    const at = this.next;
    const list = this.lastList?.end === at ? this.lastList.name : null;
    if (this.cutFigure(at) || this.failed) return;
    const { value } = this.line.words[at]!;
    this.fail("invalid-value", value, doesNotBelong(this.line, { at, parameters, list }));
  }

  private repeated(name: string, written: Range | undefined, at: number): void {
    if (written) {
      const text = message("`{0}` is listed twice: keep one.", excerpt(this.reader.textOf(written)));
      this.fail("repeated-property", written, text);
    } else if (!this.cutFigure(at)) {
      const text = message(
        "`{0}` has two values for everyone: keep one, or name the persona that each is for.",
        name,
      );
      this.fail("repeated-property", this.line.words[at]!.value, text);
    }
  }

  /** Reports a figure with a comma in it, where a word is part of one. */
  private cutFigure(at: number): boolean {
    const figure = cutFigure(this.line, at);
    if (figure) this.fail("invalid-value", figure.at, figure.text);
    this.misread ||= figure !== null;
    return figure !== null;
  }

  private fail(code: ProblemCode, at: Range, text: Message): void {
    if (!this.failed) this.reader.report(this.statement, code, at, text);
    this.failed = true;
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "to" in value;
}
