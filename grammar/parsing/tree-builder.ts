import type { IToken, TokenType } from "chevrotain";
import type { Message } from "../message.ts";
import { type Chunk, type Range, Statement, type Value, type ValueKind } from "../syntax.ts";
import { type Draft, type Mutable, newDraft } from "./draft.ts";
import {
  missingBrace,
  missingBraces,
  strayProblem,
  unclosedBlock,
  unclosedComment,
  valueBelow,
  wordProblem,
} from "./syntax-problems.ts";
import * as t from "./tokens.ts";

/** A statement whose block may still come. */
export type OpenStatement = Mutable<Statement>;

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Makes nodes out of tokens as the parser meets them. Arrays are kept at their exact length. */
export class TreeBuilder {
  draft = newDraft(0);
  /** Where the last token ended that belongs to a statement. */
  private lastEnd = 0;
  private line!: OpenStatement;
  private keyword = "";
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
    this.keyword = "";
    this.openComma = null;
    this.lastEnd = first.startOffset;
    if (first.tokenType !== t.Name) this.beginBroken(first);
    this.draft.bareKeyword = "";
  }

  private beginBroken(first: IToken): void {
    if (this.draft.inBrackets && closesBrackets(first)) this.line.broken = true;
    else if (this.draft.bareKeyword && wordKinds.has(first.tokenType) && first.tokenType !== t.UnclosedText)
      this.breakLine(first, valueBelow(first.image, this.draft.bareKeyword));
    else this.breakLine(first, strayProblem(first, null));
    this.draft.inBrackets = false;
  }

  /** Takes the next token of the line. */
  add(token: IToken): void {
    const kind = wordKinds.get(token.tokenType);
    if (token.tokenType === t.Comma) this.comma(token);
    else if (kind === undefined) this.stray(token);
    else if (this.isKeyword(token)) this.beginStatement(token, kind);
    else this.word(token, kind);
    this.lastEnd = endOf(token);
  }

  private stray(token: IToken): void {
    this.draft.inBrackets = /^[[(]/.test(token.image) || (this.draft.inBrackets && !closesBrackets(token));
    this.breakLine(token, strayProblem(token, this.keyword));
  }

  strayBrace(token: IToken): void {
    this.draft.bareKeyword = "";
    this.draft.excess++;
    this.draft.chunk.whole = false;
    this.report(token, strayProblem(token, null));
  }

  /** Ends what stands before a block; what comes next on the line is the block, if anything. */
  endLine(into: Statement[]): OpenStatement {
    const line = this.line;
    if (this.openComma) this.breakLine(this.openComma, strayProblem(this.openComma, this.keyword));
    if (this.words.length > 0) {
      line.words = this.words.slice();
      this.words = [];
    }
    line.end = Math.max(line.end, this.lastEnd - this.draft.start);
    if (line.words.length === 0) this.draft.bareKeyword = this.keyword;
    into.push(line);
    return line;
  }

  beginBlock(brace: IToken): void {
    this.lastEnd = endOf(brace);
    this.draft.bareKeyword = "";
    if (brace.image === "") this.draft.assumedBlocks++;
  }

  endBlock(parent: OpenStatement, brace: IToken, statements: Statement[], close?: IToken): void {
    if (close) this.lastEnd = endOf(close);
    this.draft.bareKeyword = "";
    const start = brace.startOffset - this.draft.start;
    const end = this.lastEnd - this.draft.start;
    parent.block = { start, end, closed: close !== undefined, statements: statements.slice() };
    parent.end = end;
    if (brace.image === "") this.assumedBlock(brace, close !== undefined);
    else if (!close) this.unclosedBlock(parent, brace, end);
  }

  /** Of blocks without any braces in each other, the outermost stands for all. */
  private assumedBlock(brace: IToken, closed: boolean): void {
    this.draft.assumedBlocks--;
    this.draft.chunk.whole = false;
    if (closed) this.report(brace, missingBrace);
    else if (this.draft.assumedBlocks === 0) this.report(brace, missingBraces);
  }

  private unclosedBlock(parent: OpenStatement, brace: IToken, end: number): void {
    this.draft.unclosed++;
    this.draft.chunk.whole = false;
    // Of blocks that miss their end at one place, the innermost is the one that the author is looking at.
    if (this.draft.unclosedEnd !== end && parent.keyword) this.report(brace, unclosedBlock);
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
    const { chunk, statements, problems } = draft;
    chunk.text = text;
    chunk.comments = comments.map((token) => this.range(token));
    const last = comments.at(-1);
    const endsInComment = last?.tokenType === t.UnclosedComment;
    if (endsInComment) {
      chunk.whole = false;
      this.report(last, unclosedComment);
    }
    chunk.statements = statements.slice();
    // What is never closed has swallowed the braces after it.
    const swallows = endsInComment || draft.endsInText;
    chunk.problems = swallows
      ? problems.filter(({ message }) => message !== unclosedBlock)
      : problems.slice();
    return chunk;
  }

  private isKeyword(token: IToken): boolean {
    return token.tokenType === t.Name && token.startOffset === this.draft.start + this.line.start;
  }

  private beginStatement(token: IToken, kind: ValueKind): void {
    this.line.keyword = this.value(token, kind, false);
    this.keyword = token.image;
  }

  private word(token: IToken, kind: ValueKind): void {
    this.words.push(this.value(token, kind, this.openComma !== null && this.words.length > 0));
    this.openComma = null;
    const problem = kind === "name" ? null : wordProblem(token, this.keyword, this.words.length === 1);
    if (problem) this.breakLine(token, problem);
    if (token.tokenType === t.UnclosedText) this.draft.chunk.whole = false;
    this.draft.endsInText ||= token.tokenType === t.UnclosedText;
  }

  private comma(token: IToken): void {
    if (this.words.length === 0 || this.openComma) this.breakLine(token, strayProblem(token, this.keyword));
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

  /** Points at a word, of one that goes over several lines at the first. */
  private report(token: IToken, problem: Message): void {
    const { start } = this.range(token);
    const [line] = token.image.split(/[\r\n]/, 1) as [string];
    this.draft.problems.push({ start, end: start + line.length, code: "syntax", message: problem });
  }

  private range(token: IToken): Range {
    const start = token.startOffset - this.draft.start;
    return { start, end: start + token.image.length };
  }
}

function closesBrackets({ image }: IToken): boolean {
  return /^[\])]/.test(image);
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
