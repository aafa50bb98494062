import { type IToken, Lexer } from "chevrotain";
import { tokenTypes } from "./tokens.ts";

const lexer = new Lexer(tokenTypes, {
  positionTracking: "onlyOffset",
  ensureOptimizations: true,
  skipValidations: true,
});

export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: IToken[];
}

/** Splits any text into words. Every character that is not white space or a comment ends up in a token. */
export function lex(text: string): Lexed {
  const { tokens, groups } = lexer.tokenize(text);
  return { tokens, comments: groups.comments ?? [] };
}

/** The tokens that begin in `[start, end)`. */
export function tokensBetween(tokens: readonly IToken[], start: number, end: number): IToken[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

function firstFrom(tokens: readonly IToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.startOffset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
