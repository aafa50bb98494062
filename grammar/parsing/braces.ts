import { EOF, type IToken } from "chevrotain";
import type { Range, Statement } from "../syntax.ts";
import { elements } from "../vocabulary/table.ts";
import { lineEnds } from "./line-ends.ts";
import * as t from "./tokens.ts";

/** A block whose `}` has not come yet. */
export interface OpenBlock {
  /** The column of the line that opened it. */
  readonly column: number;
  readonly outer: OpenBlock | null;
}

function isNewline(code: number): boolean {
  return code === 10 || code === 13;
}

/** Whether a token stands in the first column. */
export function inFirstColumn(text: string, token: IToken): boolean {
  return token.startOffset === 0 || isNewline(text.charCodeAt(token.startOffset - 1));
}

/** Tells the indentation of lines, for tokens in the order in which they stand: it looks at no character twice. */
export class LineColumns {
  private lineStart: number;
  private seen: number;

  /** @param start where a line begins, before every token that will be asked about */
  constructor(start: number) {
    this.lineStart = start;
    this.seen = start;
  }

  /** The column of the first word on the line of a token. */
  columnOf(text: string, token: IToken): number {
    for (; this.seen < token.startOffset; this.seen++) {
      if (isNewline(text.charCodeAt(this.seen))) this.lineStart = this.seen + 1;
    }
    let first = this.lineStart;
    while (text[first] === " " || text[first] === "\t") first++;
    return first - this.lineStart;
  }
}

/** The column of a token that is the first on its line, else null. */
export function columnOfFirst(text: string, token: IToken): number | null {
  let start = token.startOffset;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return start === 0 || isNewline(text.charCodeAt(start - 1)) ? token.startOffset - start : null;
}

/**
 * Whether a token in the first column opens a file-level element, so that whatever is open ends before it:
 * `import` and `journey` always; `persona`, `channel` and `lifecycle`, which are properties too, with a name and
 * a label, or with a block.
 * @param at gives the tokens that follow, from 1 on
 */
export function opensElement(text: string, at: (ahead: number) => IToken | undefined): boolean {
  const token = at(1);
  if (token?.tokenType !== t.Name || !inFirstColumn(text, token)) return false;
  switch (token.image) {
    case "import":
    case "journey":
      return true;
    case "persona":
    case "channel":
    case "lifecycle":
      for (let ahead = 2; ; ahead++) {
        const tokenType = at(ahead)?.tokenType ?? EOF;
        if (tokenType === t.LeftBrace || (ahead > 2 && labels.has(tokenType))) return true;
        if (lineEnds.has(tokenType)) return false;
      }
    default:
      return false;
  }
}

const labels = new Set([t.StringWord, t.UnclosedString, t.WrongQuotes, t.Text, t.UnclosedText]);

/**
 * Puts in the opening braces that indentation shows to be missing: where a line stands deeper than the one
 * before, which opens nothing and does not go on.
 * @param most how many closing braces have no partner
 */
export function withMissingBraces(text: string, tokens: readonly IToken[], most: number): IToken[] {
  const result: IToken[] = [];
  let newlines: IToken[] = [];
  let missing = most;
  let column: number | null = null;
  for (const token of tokens) {
    if (token.tokenType === t.Newline) {
      newlines.push(token);
      continue;
    }
    const first = columnOfFirst(text, token);
    if (first !== null) {
      const last = result.at(-1);
      const stepsIn = column !== null && first > column && last !== undefined && !goesOn.has(last.tokenType);
      if (stepsIn && missing-- > 0) result.push(missingBraceAfter(last));
      column = first;
    }
    for (const each of newlines) result.push(each);
    newlines = [];
    result.push(token);
  }
  return [...result, ...newlines];
}

/**
 * Whether an element has no block, and lines below it are further to the right that cannot stand at file level.
 * @param start where the statements' chunk begins
 */
export function lacksBraces(text: string, start: number, statements: readonly Statement[]): boolean {
  const [first] = statements;
  if (statements.length < 2 || !first?.keyword || first.block) return false;
  const wordAt = (range: Range) => text.slice(start + range.start, start + range.end);
  return (
    fileElements.has(wordAt(first.keyword)) &&
    statements.some(
      ({ keyword }) =>
        keyword &&
        !fileLevel.has(wordAt(keyword)) &&
        /(?:^|[\r\n])[ \t]+$/.test(text.slice(start, start + keyword.start)),
    )
  );
}

const fileElements = new Set<string>(elements.file.elements);
const fileLevel = new Set<string>([...fileElements, ...Object.keys(elements.file.properties)]);

/** An opening brace that takes no room. */
function missingBraceAfter({ startOffset, image }: IToken): IToken {
  const { LeftBrace } = t;
  return {
    tokenType: LeftBrace,
    tokenTypeIdx: LeftBrace.tokenTypeIdx!,
    image: "",
    startOffset: startOffset + image.length,
  };
}

const goesOn = new Set([t.LeftBrace, t.Comma]);
