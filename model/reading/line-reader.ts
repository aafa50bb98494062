import type { Message } from "../../grammar/message.ts";
import type { ProblemCode, Range, Statement, Value } from "../../grammar/syntax.ts";
import type { Saying, Slot } from "../../grammar/vocabulary/definitions.ts";
import { cutFigure } from "./decimal-comma.ts";
import { doesNotBelong } from "./does-not-belong.ts";
import type { ReadSlots } from "./left-over.ts";
import { type Line, type Parameters, parameterOf } from "./line.ts";
import {
  hereTwice,
  listedTwice,
  missingValue,
  twoForEveryone,
  type UnfilledSlot,
  wrongValue,
} from "./line-problems.ts";
import { type ReadResult, readValue } from "./read-value.ts";
import { isReference, type LineContext, noSpans, type Reading, whatNamedPartGives } from "./reading.ts";
import { fieldOf, noParameters, parametersFor, type SlotPlan, slotsOf } from "./reading-plans.ts";

/** An amount of money is two words. */
const mostWordsOfValue = 2;

/** Reads one line from left to right. The first thing that does not fit is reported; what fits after it is read. */
export class LineReader {
  /** The named parts that the line may hold. */
  readonly parameters: Parameters;
  private readonly context: LineContext;
  private readonly statement: Statement;
  private readonly keyword: string;
  private readonly definition: Line["definition"];
  private readonly words: readonly Value[];
  private next = 0;
  private failed = false;
  /** The list that was read last, and the word after it. */
  private lastList = "";
  private lastListEnd = -1;
  /** What was read last, and the word after it. */
  private lastRead: ReadSlots | null = null;
  private lastEnd = -1;
  /** Whether a figure was cut in two, so that what was read of it is not what was meant. */
  misread = false;

  constructor(context: LineContext, statement: Statement, keyword: string, definition: Line["definition"]) {
    this.context = context;
    this.statement = statement;
    this.keyword = keyword;
    this.definition = definition;
    this.words = statement.words;
    const [first] = this.words;
    this.parameters =
      first && definition.variants
        ? parametersFor(definition, context.textOf(first))
        : (definition.parameters ?? noParameters);
  }

  /** Reads the values that come first. */
  values(): Reading | null {
    const { definition, keyword, statement } = this;
    if (!definition.list) return this.slots(definition, keyword, statement.keyword!, this.parameters);
    const items = this.list(definition, keyword, statement.keyword!, this.parameters);
    return items && { items, spans: noSpans, syntax: statement };
  }

  /** Reads the named parts that follow, up to the end of the line. */
  namedParts(into: Reading): void {
    while (this.next < this.words.length) {
      const word = this.words[this.next]!;
      const parameter = this.parameterAt(this.next, this.parameters);
      if (word.afterComma || !parameter) this.leftOver(this.parameters);
      this.next++;
      if (parameter) this.namedPart(into, this.context.textOf(word), parameter, word, this.parameters);
    }
  }

  /** @param others the named parts that may follow on the same line */
  namedPart(into: Reading, name: string, parameter: Saying, at: Range, others: Parameters): void {
    const field = fieldOf(name);
    if (into[field] !== undefined) {
      this.fail("repeated-property", at, hereTwice(name));
      return;
    }
    const start = this.next;
    const read = parameter.list
      ? this.list(parameter, name, at, others)
      : this.slots(parameter, name, at, others);
    if (!read) return;
    into[field] = Array.isArray(read) ? read : whatNamedPartGives(slotsOf(parameter), read);
    into.spans[field] = this.next > start ? this.span(start, this.next) : at;
  }

  /** Reports what is left over. */
  end(): void {
    if (this.next < this.words.length) this.leftOver(noParameters);
  }

  private list(saying: Saying, name: string, at: Range, parameters: Parameters): Reading[] | null {
    const items: Reading[] = [];
    const [key] = slotsOf(saying) as [SlotPlan];
    let known: Set<unknown> | null = null;
    do {
      const start = this.next;
      const item = this.slots(saying, name, at, parameters);
      if (!item) break;
      if (items.length > 0) {
        known ??= new Set([this.identity(items[0]!, key)]);
        const identity = this.identity(item, key);
        if (known.has(identity)) {
          this.repeated(name, item.spans[key.field], start);
          continue;
        }
        known.add(identity);
      }
      items.push(item);
    } while (this.words[this.next]?.afterComma && !this.isNamedPart(parameters));
    this.lastList = name;
    this.lastListEnd = this.next;
    return items.length > 0 ? items.slice() : null;
  }

  /** What must not be in a list twice: whom or what an item is about. Figures may well be the same. */
  private identity(item: Reading, { field, slot }: SlotPlan): unknown {
    const written = item.spans[field];
    if (!written) return null;
    return slot.type === "quantity" ? item : this.context.textOf(written).normalize("NFC");
  }

  /** Whether a named part comes next, although a comma before it makes it look like an item of a list. */
  private isNamedPart(parameters: Parameters): boolean {
    const parameter = this.parameterAt(this.next, parameters);
    const first = parameter && slotsOf(parameter)[0];
    if (!first) return false;
    return (
      readValue(first.slot, this.words.slice(this.next + 1, this.next + 3), this.context.textOf) !== null
    );
  }

  private slots(saying: Saying, name: string, at: Range, parameters: Parameters): Reading | null {
    const reading: Reading = { spans: {}, syntax: this.statement };
    const slots = slotsOf(saying);
    const start = this.next;
    let skipped: Slot | null = null;
    for (const { field, slot, neededAfter } of slots) {
      const words = this.clauseFrom(start, slots.length);
      if (slot.optional && words.length <= neededAfter) {
        skipped = slot;
        continue;
      }
      const read = this.read(slot, words, parameters);
      if (read) {
        if (read.value === undefined && !slot.optional) this.misread = true;
        reading[field] = read.value;
        reading.spans[field] = this.span(this.next, this.next + read.words);
        this.next += read.words;
        if (read.problem) this.fail("invalid-value", read.problem.at, read.problem.message);
        if (isReference(read.value)) this.context.references.push(read.value);
      } else if (!slot.optional) {
        const { values } = saying;
        if (words.length > 0)
          this.wrong({ name, slots: values, slot, skipped, start, at: this.next, parameters });
        else this.missing(name, slot, start, at);
        return null;
      }
    }
    this.lastRead = { slots, reading };
    this.lastEnd = this.next;
    return reading;
  }

  private read(slot: Slot, words: readonly Value[], parameters: Parameters): ReadResult | null {
    const isParameter = slot.optional && this.parameterAt(this.next, parameters);
    return isParameter ? null : readValue(slot, words, this.context.textOf);
  }

  /**
   * The words from here to the next comma, as far as they matter; none where a comma stands here, unless a
   * clause begins.
   */
  private clauseFrom(start: number, slots: number): readonly Value[] {
    const most = this.next + Math.max(mostWordsOfValue, slots);
    let end = this.next;
    while (end < most && end < this.words.length && !(this.words[end]!.afterComma && end > start)) end++;
    return this.words.slice(this.next, end);
  }

  /** The words `[start, end)` as one range. */
  private span(start: number, end: number): Range {
    const first = this.words[start]!;
    return end - start === 1 ? first : { start: first.start, end: this.words[end - 1]!.end };
  }

  private parameterAt(at: number, parameters: Parameters): Saying | undefined {
    return parameters === noParameters
      ? undefined
      : parameterOf(this.words[at], parameters, this.context.textOf);
  }

  /** The line as messages about it want it: only a line with a problem needs it. */
  private get line(): Line {
    this.lineWithProblem ??= {
      keyword: this.keyword,
      definition: this.definition,
      words: this.words.map((value) => ({ value, afterComma: value.afterComma })),
      textOf: this.context.textOf,
    };
    return this.lineWithProblem;
  }
  private lineWithProblem: Line | null = null;

  private wrong(unfilled: UnfilledSlot): void {
    const word = this.words[unfilled.at]!;
    // A word that could not be read as any value was reported already.
    if (word.kind === "malformed") this.failed = true;
    if (!this.cutFigure(unfilled.at) && !this.failed)
      this.fail("invalid-value", word, wrongValue(this.line, unfilled));
  }

  private missing(name: string, slot: Slot, start: number, at: Range): void {
    const before = this.next > start ? this.words[this.next - 1]! : null;
    this.fail("missing-value", at, missingValue(name, slot, before && this.context.textOf(before)));
  }

  private leftOver(parameters: Parameters): void {
    const at = this.next;
    const word = this.words[at]!;
    if (this.cutFigure(at) || this.failed) return;
    if (parameters === noParameters && this.context.textOf(word) === this.keyword) {
      this.fail("repeated-property", word, hereTwice(this.keyword));
    } else {
      const list = this.lastListEnd === at ? this.lastList : null;
      const before = this.lastEnd === at ? this.lastRead : null;
      this.fail("invalid-value", word, doesNotBelong(this.line, { at, parameters, list, before }));
    }
  }

  private repeated(name: string, written: Range | undefined, at: number): void {
    if (written) this.fail("repeated-property", written, listedTwice(this.context.textOf(written)));
    else if (!this.cutFigure(at)) this.fail("repeated-property", this.words[at]!, twoForEveryone(name));
  }

  /** Reports a figure with a comma in it, where a word is part of one. */
  private cutFigure(at: number): boolean {
    const figure = cutFigure(this.line, at);
    if (figure) this.fail("invalid-value", figure.at, figure.text);
    this.misread ||= figure !== null;
    return figure !== null;
  }

  private fail(code: ProblemCode, at: Range, text: Message): void {
    if (!this.failed) this.context.report(this.statement, code, at, text);
    this.failed = true;
  }
}
