import type { IToken, TokenType } from "chevrotain";
import type { Message } from "./message.ts";
import {
  type Chunk,
  none,
  type Problem,
  type Range,
  Statement,
  type Value,
  type ValueKind,
} from "./syntax.ts";
import {
  missingBrace,
  strayProblem,
  unclosedBlock,
  unclosedComment,
  wordProblem,
} from "./syntax-problems.ts";
import * as t from "./tokens.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A chunk while it is being read. */
export interface Draft {
  readonly chunk: Mutable<Chunk>;
  /** Where it begins in the text. */
  readonly start: number;
  readonly statements: Statement[];
  readonly problems: Problem[];
  /** How many `{` and `}` have no partner. */
  unclosed: number;
  excess: number;
  /** Where the last unclosed block ended. */
  unclosedEnd: number | null;
}

/** A statement whose block may still come. */
export type OpenStatement = Mutable<Statement>;

function newDraft(start: number): Draft {
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  const chunk = { text: "", statements, comments: none, problems, whole: true };
  return { chunk, start, statements, problems, unclosed: 0, excess: 0, unclosedEnd: null };
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Makes nodes out of tokens as the parser meets them. Arrays are kept at their exact length. */
export class TreeBuilder {
  draft = newDraft(0);
  /** Where the last token ended that belongs to a statement. */
  private lastEnd = 0;
  private line!: OpenStatement;
  private words: Value[] = [];
  /** The comma that no word has followed yet. */
  private openComma: IToken | null = null;

  startChunk(start: number): void {
    this.draft = newDraft(start);
  }

  /** Whether the chunk holds something already. */
  get hasContent(): boolean {
    return this.draft.statements.length > 0 || this.draft.problems.length > 0;
  }

  beginLine(parent: Statement | Chunk, first: IToken): void {
    this.line = new Statement(parent, first.startOffset - this.draft.start);
    this.openComma = null;
    this.lastEnd = first.startOffset;
    if (first.tokenType !== t.Name) this.breakLine(first, strayProblem(first, false));
  }

  /** Takes the next token of the line. */
  add(token: IToken): void {
    const kind = wordKinds.get(token.tokenType);
    if (token.tokenType === t.Comma) this.comma(token);
    else if (kind === undefined) this.breakLine(token, strayProblem(token, true));
    else if (this.isKeyword(token)) this.line.keyword = this.value(token, kind, false);
    else this.word(token, kind);
    this.lastEnd = endOf(token);
  }

  /** Whether the line goes on after a comma. */
  get afterComma(): boolean {
    return this.openComma !== null;
  }

  strayBrace(token: IToken): void {
    this.draft.excess++;
    this.draft.chunk.whole = false;
    this.report(token, strayProblem(token, false));
  }

  /** Ends what stands before a block; what comes next on the line is the block, if anything. */
  endLine(into: Statement[]): OpenStatement {
    const line = this.line;
    if (this.openComma) this.breakLine(this.openComma, strayProblem(this.openComma, true));
    if (this.words.length > 0) {
      line.words = this.words.slice();
      this.words = [];
    }
    line.end = Math.max(line.end, this.lastEnd - this.draft.start);
    into.push(line);
    return line;
  }

  beginBlock(brace: IToken): void {
    this.lastEnd = endOf(brace);
    if (brace.image !== "") return;
    this.draft.chunk.whole = false;
    this.report(brace, missingBrace);
  }

  endBlock(parent: OpenStatement, brace: IToken, statements: Statement[], close?: IToken): void {
    if (close) this.lastEnd = endOf(close);
    const start = brace.startOffset - this.draft.start;
    const end = this.lastEnd - this.draft.start;
    parent.block = { start, end, closed: close !== undefined, statements: statements.slice() };
    parent.end = end;
    if (close) return;
    this.draft.unclosed++;
    this.draft.chunk.whole = false;
    // Of blocks that miss their end at one place, the innermost is the one that the author is looking at.
    if (this.draft.unclosedEnd !== end) this.report(brace, unclosedBlock);
    this.draft.unclosedEnd = end;
  }

  /** Reports a block that is not read. */
  passOver(brace: IToken, problem: Message): void {
    this.draft.chunk.whole = false;
    this.report(brace, problem);
  }

  /** Gives a chunk its text and the comments in it. */
  finish(draft: Draft, text: string, comments: readonly IToken[]): Chunk {
    this.draft = draft;
    const { chunk, start, statements, problems } = draft;
    chunk.text = text;
    chunk.comments = comments.map((token) => this.range(token));
    const last = comments.at(-1);
    if (last?.tokenType === t.UnclosedComment) {
      chunk.whole = false;
      problems.push({ ...this.range(last, start), code: "syntax", message: unclosedComment });
    }
    chunk.statements = statements.slice();
    chunk.problems = problems.slice();
    return chunk;
  }

  private isKeyword(token: IToken): boolean {
    return token.tokenType === t.Name && token.startOffset === this.draft.start + this.line.start;
  }

  private word(token: IToken, kind: ValueKind): void {
    this.words.push(this.value(token, kind, this.openComma !== null && this.words.length > 0));
    this.openComma = null;
    const problem = kind === "name" ? null : wordProblem(token);
    if (problem) this.breakLine(token, problem);
    if (token.tokenType === t.UnclosedText) this.draft.chunk.whole = false;
  }

  private comma(token: IToken): void {
    if (this.words.length === 0 || this.openComma) this.breakLine(token, strayProblem(token, true));
    this.openComma = token;
  }

  private value(token: IToken, kind: ValueKind, afterComma: boolean): Value {
    const start = token.startOffset - this.draft.start;
    return { kind, start, end: start + token.image.length, parent: this.line, afterComma };
  }

  /** One line gives one problem: what follows on it is likely due to the first. */
  private breakLine(token: IToken, problem: Message): void {
    if (!this.line.broken) this.report(token, problem);
    this.line.broken = true;
  }

  private report(token: IToken, problem: Message): void {
    this.draft.problems.push({ ...this.range(token), code: "syntax", message: problem });
  }

  private range(token: IToken, base = this.draft.start): Range {
    const start = token.startOffset - base;
    return { start, end: start + token.image.length };
  }
}

/** The words that statements are made of. */
const wordKinds = new Map<TokenType, ValueKind>([
  [t.Name, "name"],
  [t.StringWord, "string"],
  [t.UnclosedString, "string"],
  [t.WrongQuotes, "string"],
  [t.Text, "text"],
  [t.UnclosedText, "text"],
  [t.NumberWord, "number"],
  [t.Percent, "percent"],
  [t.Duration, "duration"],
  [t.DateWord, "date"],
  [t.Ratio, "ratio"],
  [t.Malformed, "malformed"],
]);
