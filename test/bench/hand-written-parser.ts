import {
  type Block,
  type Chunk,
  none,
  type Range,
  Statement,
  type Value,
  type ValueKind,
} from "../../grammar/syntax.ts";
import { Scanner } from "./hand-written-scanner.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The floor: what reading the language costs at least. Makes the same tree as the product's parser out of
 * well-formed text, and throws at anything else: there is no recovery, and no edit could be read by itself.
 */
export function parseByHand(text: string): Chunk[] {
  return new HandWrittenParser(text).file();
}

class HandWrittenParser {
  private readonly text: string;
  private readonly scanner: Scanner;
  /** Where the chunk that is being read begins. */
  private base = 0;
  private usedComments = 0;

  constructor(text: string) {
    this.text = text;
    this.scanner = new Scanner(text);
  }

  file(): Chunk[] {
    const { scanner, text } = this;
    const chunks: Chunk[] = [];
    let statements: Statement[] = [];
    let chunk = newChunk();
    scanner.next();
    for (;;) {
      this.skipEnds();
      if (scanner.kind === "end") break;
      if (statements.length > 0 && scanner.kind === "name" && this.isInFirstColumn(scanner.start)) {
        chunks.push(this.finish(chunk, statements, scanner.start));
        this.base = scanner.start;
        chunk = newChunk();
        statements = [];
      }
      statements.push(this.statement(chunk));
    }
    chunks.push(this.finish(chunk, statements, text.length));
    return chunks;
  }

  private isInFirstColumn(at: number): boolean {
    const before = this.text.charCodeAt(at - 1);
    return at === 0 || before === 10 || before === 13;
  }

  private finish(chunk: Mutable<Chunk>, statements: readonly Statement[], end: number): Chunk {
    const { comments } = this.scanner;
    const own: Range[] = [];
    for (; this.usedComments < comments.length; this.usedComments += 2) {
      const start = comments[this.usedComments]!;
      if (start >= end) break;
      own.push({ start: start - this.base, end: comments[this.usedComments + 1]! - this.base });
    }
    chunk.text = this.text.slice(this.base, end);
    chunk.statements = statements;
    chunk.comments = own;
    return chunk;
  }

  private skipEnds(): void {
    while (this.scanner.kind === "newline" || this.scanner.kind === ";") this.scanner.next();
  }

  private skipNewlines(): void {
    while (this.scanner.kind === "newline") this.scanner.next();
  }

  private statement(parent: Statement | Chunk): Statement {
    const { scanner, base } = this;
    if (scanner.kind !== "name") throw new SyntaxError(`A keyword is missing, at ${scanner.start}`);
    const statement: Mutable<Statement> = new Statement(parent, scanner.start - base);
    statement.end = scanner.end - base;
    statement.keyword = this.value(statement, "name", false);
    if (isWord(scanner.kind)) {
      statement.words = this.words(statement, scanner.kind);
      statement.end = statement.words.at(-1)!.end;
    }
    if (this.scanner.kind === "{") {
      statement.block = this.block(statement);
      statement.end = statement.block.end;
    }
    return statement;
  }

  private words(parent: Statement, first: ValueKind): Value[] {
    const { scanner } = this;
    const words = [this.value(parent, first, false)];
    for (;;) {
      const afterComma = scanner.kind === ",";
      if (afterComma) {
        scanner.next();
        this.skipNewlines();
      }
      const { kind } = scanner;
      if (isWord(kind)) words.push(this.value(parent, kind, afterComma));
      else if (afterComma) throw new SyntaxError(`A value is missing, at ${scanner.start}`);
      else return words;
    }
  }

  private value(parent: Statement, kind: ValueKind, afterComma: boolean): Value {
    const { scanner, base } = this;
    const { start, end } = scanner;
    scanner.next();
    return { kind, start: start - base, end: end - base, parent, afterComma };
  }

  private block(parent: Statement): Block {
    const { scanner, base } = this;
    const start = scanner.start - base;
    const statements: Statement[] = [];
    scanner.next();
    for (;;) {
      this.skipEnds();
      if (scanner.kind === "}") break;
      statements.push(this.statement(parent));
    }
    const end = scanner.end - base;
    scanner.next();
    return { start, end, closed: true, statements };
  }
}

function newChunk(): Mutable<Chunk> {
  return { text: "", statements: none, comments: none, problems: [], whole: true };
}

function isWord(kind: Scanner["kind"]): kind is ValueKind {
  switch (kind) {
    case "newline":
    case ";":
    case ",":
    case "{":
    case "}":
    case "end":
      return false;
    default:
      return true;
  }
}
