import { lineStarts } from "../../grammar/document.ts";
import type { Chunk, Range } from "../../grammar/syntax.ts";
import { numberOf, type TokenType } from "./token-legend.ts";

/** So many numbers are a token: its line and character after the one before, its length, its type and its modifiers. */
export const numbersPerToken = 5;

/** Writes the tokens of a chunk in their order, as numbers; the first line counts from where the chunk begins. */
export class TokenWriter {
  readonly numbers: number[] = [];
  private readonly text: string;
  private readonly starts: readonly number[];
  private line = 0;
  private lastLine = 0;
  private lastStart = 0;

  constructor(chunk: Chunk) {
    this.text = chunk.text;
    this.starts = lineStarts(chunk);
  }

  /** The line of the last token. */
  get endLine(): number {
    return this.lastLine;
  }

  /** Writes a token; one over several lines as one on each, as not every client can show it otherwise. */
  add({ start, end }: Range, type: TokenType, modifiers = 0): void {
    while (this.startOfNext <= start) this.line++;
    for (let from = start; from < end; from = this.starts[++this.line]!) {
      this.addOnLine(from, this.withoutLineEnd(from, Math.min(end, this.startOfNext)), type, modifiers);
      if (this.startOfNext >= end) break;
    }
  }

  private addOnLine(start: number, end: number, type: TokenType, modifiers: number): void {
    if (end === start) return;
    const lines = this.line - this.lastLine;
    const before = lines === 0 ? this.lastStart : this.starts[this.line]!;
    this.numbers.push(lines, start - before, end - start, numberOf(type), modifiers);
    this.lastLine = this.line;
    this.lastStart = start;
  }

  private get startOfNext(): number {
    return this.starts[this.line + 1] ?? Number.POSITIVE_INFINITY;
  }

  private withoutLineEnd(start: number, end: number): number {
    let last = end;
    while (last > start && (this.text[last - 1] === "\n" || this.text[last - 1] === "\r")) last--;
    return last;
  }
}
