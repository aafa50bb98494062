import { EOF, type IToken } from "chevrotain";
import * as t from "./tokens.ts";

/** What ends a statement, or what it says before its block. */
export const lineEnds = new Set([t.Newline, t.Semicolon, t.LeftBrace, t.RightBrace, EOF]);

/** Whether a list goes on after a word, also on the next line: after a comma, or a bracket that has no meaning. */
export function listGoesOn({ tokenType, image }: IToken): boolean {
  return tokenType === t.Comma || (tokenType === t.Stray && /[[(]$/.test(image));
}
