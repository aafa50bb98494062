import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import type { Chunk, Problem, ProblemCode, Range, Statement } from "../grammar/syntax.ts";
import type { PropertyDefinition } from "../grammar/vocabulary/definitions.ts";
import type { Reference } from "../grammar/vocabulary/value-types.ts";
import { type LineContext, LineReader, type Parameters, type Reading } from "./line-reader.ts";

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
