import { anyOf } from "../../grammar/alternatives.ts";
import { type Message, message } from "../../grammar/message.ts";
import { nearest } from "../../grammar/nearest.ts";
import type { Chunk, Problem, ProblemCode, Range, Statement } from "../../grammar/syntax.ts";
import type { PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import type { Parameters } from "./line.ts";
import { LineReader } from "./line-reader.ts";
import type { LineContext, Reading } from "./reading.ts";
import { noParameters } from "./reading-plans.ts";

/**
 * Reads what statements say after their rows of the vocabulary. What does not fit is reported once a
 * statement; what does fit is read all the same.
 */
export class StatementReader implements LineContext {
  readonly problems: Problem[] = [];
  /** In the order in which they were written. */
  readonly references: Reference[] = [];
  private readonly rejected = new Set<Reference>();
  private readonly chunk: Chunk;

  constructor(chunk: Chunk) {
    this.chunk = chunk;
  }

  readonly textOf = ({ start, end }: Range): string => this.chunk.text.slice(start, end);

  /** Reports a problem, unless the statement's own line is broken, which was reported already. */
  report(statement: Statement, code: ProblemCode, at: Range, text: Message): void {
    if (!statement.broken) this.problems.push({ code, start: at.start, end: at.end, message: text });
  }

  /** The names that are to be looked up. */
  get lookedUp(): readonly Reference[] {
    return this.rejected.size === 0
      ? this.references
      : this.references.filter((name) => !this.rejected.has(name));
  }

  /** Reports names that stand for nothing, at the first, so that nobody looks them up. */
  reject(names: readonly Reference[], text: Message): void {
    const { syntax } = names[0]!;
    this.report(syntax.parent, "invalid-value", syntax, text);
    for (const name of names) this.rejected.add(name);
  }

  /** Reads a property; null where what it must say is missing or wrong. */
  property(statement: Statement, keyword: string, definition: PropertyDefinition): Reading | null {
    const line = new LineReader(this, statement, keyword, definition);
    const said = line.values();
    if (!said) return null;
    line.namedParts(said);
    const misread = statement.block && this.block(statement, said, line.parameters, keyword);
    if (saysNothing(statement, definition)) {
      const text = message("`{0}` needs {1} after it.", keyword, anyOf(Object.keys(line.parameters)));
      this.report(statement, "missing-value", statement.keyword!, text);
    }
    return line.misread || misread ? null : said;
  }

  /**
   * Parameters on lines of their own mean the same as on the statement's line.
   * @returns whether one of them was misread
   */
  private block(statement: Statement, into: Reading, parameters: Parameters, keyword: string): boolean {
    const names = Object.keys(parameters);
    let misread = false;
    if (names.length === 0) {
      this.noBlock(statement, keyword);
      return misread;
    }
    for (const part of statement.block!.statements) {
      if (!part.keyword) continue;
      const name = this.textOf(part.keyword);
      const parameter = parameters[name];
      if (!parameter || !Object.hasOwn(parameters, name)) {
        this.report(part, "unknown-keyword", part.keyword, unknownParameter(name, keyword, names));
        continue;
      }
      const line = new LineReader(this, part, name, parameter);
      line.namedPart(into, name, parameter, part.keyword, noParameters);
      line.end();
      if (part.block) this.noBlock(part, name);
      misread ||= line.misread;
    }
    return misread;
  }

  private noBlock(statement: Statement, keyword: string): void {
    const { start } = statement.block!;
    const text = message("`{0}` does not have a block: leave out the braces.", keyword);
    this.report(statement, "syntax", { start, end: start + 1 }, text);
  }
}

/** Whether a line could say something by its named parts only, and has none. */
function saysNothing({ words, block }: Statement, { values, parameters }: PropertyDefinition): boolean {
  const isEmpty = words.length === 0 && !block?.statements.length;
  return isEmpty && parameters !== undefined && Object.keys(values).length === 0;
}

function unknownParameter(written: string, keyword: string, names: readonly string[]): Message {
  const near = nearest(written, names);
  return near
    ? message("`{0}` does not belong in `{1}`: did you mean `{2}`?", written, keyword, near)
    : message("`{0}` does not belong in `{1}`, which expects {2}.", written, keyword, anyOf(names));
}
