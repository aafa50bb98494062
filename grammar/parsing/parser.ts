import type { Chunk } from "../syntax.ts";
import { opensElement } from "./braces.ts";
import { type Parsed, readPiece } from "./journey-parser.ts";
import { lex } from "./lexer.ts";
import { beginsWithElementLine } from "./tokens.ts";

export type { Parsed };

/**
 * A long text is read in pieces of about this many characters: the words of one, which take far more memory than
 * its tree, are forgotten before the next is read.
 */
const usualPiece = 32_768;

/** Parses a text that begins at file level, as if it were read in one piece. */
export function parse(text: string, piece = usualPiece): Parsed {
  const chunks: Chunk[] = [];
  let start = 0;
  for (let length = piece; ; length *= 2) {
    const end = nextElement(text, start + length);
    const parsed = readPiece(text.slice(start, end));
    if (end < text.length && !endsBefore(parsed, text.slice(end))) continue;
    for (const chunk of parsed.chunks) chunks.push(chunk);
    if (end === text.length) return { chunks, open: parsed.open };
    start = end;
    length = piece / 2;
  }
}

/** Where the next line begins that may open a file-level element, or the text ends. */
function nextElement(text: string, from: number): number {
  if (from >= text.length) return text.length;
  elementKeyword.lastIndex = from;
  return elementKeyword.exec(text)?.index ?? text.length;
}
const elementKeyword = /(?<=[\r\n])(?:import|journey|persona|channel|lifecycle)[ \t]/g;

/** Whether what was parsed ends where a text follows that begins at the start of a line, also when both are read as one. */
export function endsBefore({ chunks, open }: Parsed, following: string): boolean {
  const last = chunks.at(-1)!;
  if (open === "file" || !/[\r\n]$/.test(last.text)) return false;
  if (last.statements.length === 0 && last.problems.length === 0) return false;
  if (open === "nothing") return true;
  return beginsWithElement(following) && (open === "element" || beginsWithElementLine(following));
}

function beginsWithElement(text: string): boolean {
  const line = /^[^\r\n]*/.exec(text)![0];
  const { tokens } = lex(line);
  return opensElement(line, (ahead) => tokens[ahead - 1]);
}
