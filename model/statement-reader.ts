import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { Chunk, Problem, ProblemCode, Range, Statement, Value } from "../grammar/syntax.ts";
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

type Parameters = Readonly<Record<string, Saying>>;
type Reading = Record<string, unknown> & { spans: Record<string, Range> };

/**
 * Reads what statements say after their rows of the vocabulary. What does not fit is reported once a
 * statement; what does fit is read all the same.
 */
export class StatementReader {
  readonly problems: Problem[] = [];
  /** In the order in which they were written. */
  readonly references: Reference[] = [];
  private readonly chunk: Chunk;

  constructor(chunk: Chunk) {
    this.chunk = chunk;
  }

  textOf(range: Range): string {
    return this.chunk.text.slice(range.start, range.end);
  }

  /** Reports a problem, unless the statement's own line is broken, which was reported already. */
  report(statement: Statement, code: ProblemCode, at: Range, text: Message): void {
    if (!statement.broken) this.problems.push({ code, start: at.start, end: at.end, message: text });
  }

  /** Reads a property; null where what it must say is missing or wrong. */
  property(statement: Statement, keyword: string, definition: PropertyDefinition): Reading | null {
    const line = new LineReader(this, statement, keyword, definition);
    const said = line.values(definition);
    if (!said) return null;
    const parameters = { ...definition.parameters, ...definition.variants?.[line.firstWord]?.parameters };
    line.parameters(said, parameters);
    if (statement.block) this.block(statement, said, parameters, keyword, definition);
    return Object.assign(said, { syntax: statement });
  }

  /** Parameters on lines of their own mean the same as on the statement's line. */
  private block(
    statement: Statement,
    into: Reading,
    parameters: Parameters,
    keyword: string,
    definition: PropertyDefinition,
  ): void {
    const names = Object.keys(parameters);
    if (names.length === 0) {
      const at = { start: statement.block!.start, end: statement.block!.start + 1 };
      this.report(statement, "syntax", at, message("`{0}` takes no block: leave out the braces.", keyword));
      return;
    }
    for (const part of statement.block!.statements) {
      if (!part.keyword) continue;
      const name = this.textOf(part.keyword);
      const parameter = parameters[name];
      const line = new LineReader(this, part, name, definition);
      if (!parameter || !Object.hasOwn(parameters, name)) {
        this.report(part, "unknown-keyword", part.keyword, unknownParameter(name, keyword, names));
        continue;
      }
      line.parameter(into, name, parameter, part.keyword, {});
      line.end();
    }
  }
}

function unknownParameter(written: string, keyword: string, names: readonly string[]): Message {
  const near = nearest(written, names);
  if (near)
    return message("`{0}` is nothing that `{1}` can say: did you mean `{2}`?", written, keyword, near);
  return message("`{0}` is nothing that `{1}` can say; it can say {2}.", written, keyword, names.join(", "));
}

interface Word {
  readonly value: Value;
  readonly afterComma: boolean;
}

/** Reads one line from left to right. The first thing that does not fit is reported and ends the line. */
class LineReader {
  private readonly reader: StatementReader;
  private readonly statement: Statement;
  private readonly keyword: string;
  private readonly definition: PropertyDefinition;
  private readonly words: readonly Word[];
  private next = 0;
  private failed = false;
  firstWord = "";

  constructor(
    reader: StatementReader,
    statement: Statement,
    keyword: string,
    definition: PropertyDefinition,
  ) {
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
    while (!this.failed && this.next < this.words.length) {
      const { value, afterComma } = this.words[this.next]!;
      const name = this.reader.textOf(value);
      const parameter =
        Object.hasOwn(parameters, name) && value.kind === "name" ? parameters[name] : undefined;
      if (afterComma || !parameter) {
        this.tooMuch(value, name, parameters, afterComma);
        return;
      }
      this.next++;
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
