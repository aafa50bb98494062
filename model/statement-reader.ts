import { anyOf } from "../grammar/alternatives.ts";
import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { Chunk, Problem, ProblemCode, Range, Statement } from "../grammar/syntax.ts";
import type { PropertyDefinition } from "../grammar/vocabulary/definitions.ts";
import type { Reference } from "../grammar/vocabulary/value-types.ts";
import type { Parameters } from "./line.ts";
import { type LineContext, LineReader, type Reading } from "./line-reader.ts";
import { noParameters } from "./reading-plans.ts";

/**
 * Reads what statements say after their rows of the vocabulary. What does not fit is reported once a
 * statement; what does fit is read all the same.
 */
export class StatementReader implements LineContext {
  readonly problems: Problem[] = [];
  /** In the order in which they were written. */
  readonly references: Reference[] = [];
  private readonly chunk: Chunk;

  constructor(chunk: Chunk) {
    this.chunk = chunk;
  }

  readonly textOf = ({ start, end }: Range): string => this.chunk.text.slice(start, end);

  /** Reports a problem, unless the statement's own line is broken, which was reported already. */
  report(statement: Statement, code: ProblemCode, at: Range, text: Message): void {
    if (!statement.broken) this.problems.push({ code, start: at.start, end: at.end, message: text });
  }

  /** Reads a property; null where what it must say is missing or wrong. */
  property(statement: Statement, keyword: string, definition: PropertyDefinition): Reading | null {
    const line = new LineReader(this, statement, keyword, definition);
    const said = line.values();
    if (!said) return null;
    line.namedParts(said);
    const misread = statement.block && this.block(statement, said, line.parameters, keyword);
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
      const at = { start: statement.block!.start, end: statement.block!.start + 1 };
      const text = message("`{0}` does not have a block: leave out the braces.", keyword);
      this.report(statement, "syntax", at, text);
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
      misread ||= line.misread;
    }
    return misread;
  }
}

function unknownParameter(written: string, keyword: string, names: readonly string[]): Message {
  const near = nearest(written, names);
  return near
    ? message("`{0}` does not belong in `{1}`: did you mean `{2}`?", written, keyword, near)
    : message("`{0}` does not belong in `{1}`, which expects {2}.", written, keyword, anyOf(names));
}
