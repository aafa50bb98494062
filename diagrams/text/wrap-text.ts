import { type Font, textWidth } from "./text-width.ts";

/** So much of a text is looked at: more than anybody reads in a picture. */
const longest = 600;

/**
 * Breaks a text into lines that fit a width: between words, in scripts without spaces between letters, and within a
 * word that is too long for a line of its own.
 * @param most how many lines there may be; where more are needed, the last one ends with an ellipsis
 */
export function wrapText(text: string, width: number, font: Font, most: number): string[] {
  const isCut = text.length > longest;
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of piecesOf(isCut ? text.slice(0, longest).toWellFormed() : text)) {
    if (taken + textWidth(piece.trimEnd(), font) <= width) {
      line += piece;
      taken += textWidth(piece, font);
    } else {
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = piece.trimStart();
      while (textWidth(line.trimEnd(), font) > width) {
        const head = fitting(line, width, font);
        lines.push(head);
        line = line.slice(head.length);
      }
      taken = textWidth(line, font);
    }
    if (lines.length > most) break;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most && !isCut) return lines;
  const shown = lines.slice(0, most);
  return [...shown.slice(0, -1), shortened(shown.at(-1) ?? "", width, font)];
}

/** How wide the widest part of a text is that stands in one line wherever there is room for it. */
export function widestPart(text: string, font: Font): number {
  return Math.max(0, ...piecesOf(text.slice(0, longest)).map((piece) => textWidth(piece.trimEnd(), font)));
}

/** Scripts in which a line may end after any letter. */
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー、。]/u;

/** What a line may end after: words with the space behind them, and letters of scripts without spaces. */
function piecesOf(text: string): string[] {
  const words = text.replace(/[\t-\r ]+/g, " ").match(/[^ \-–/]*[ \-–/]+|[^ \-–/]+$/gu) ?? [];
  return words.flatMap((word) => (withoutSpaces.test(word) ? lettersOf(word) : [word]));
}

/** Letters, each with the signs around it that may not begin a line, or end one. */
function lettersOf(word: string): string[] {
  const letters: string[] = [];
  for (const letter of graphemes(word)) {
    const last = letters.at(-1);
    if (last !== undefined && (mayNotBegin.test(letter) || mayNotEnd.test(last)))
      letters.push(letters.pop() + letter);
    else letters.push(letter);
  }
  return letters;
}

const mayNotBegin = /^[A-Za-z0-9\s、。，．！？）」』】・ー…:;,.!?)]/u;
const mayNotEnd = /[（「『【(]$/u;

/** As much of a word as fits, and one letter at least. */
function fitting(word: string, width: number, font: Font): string {
  let head = "";
  for (const letter of graphemes(word)) {
    if (head !== "" && textWidth(head + letter, font) > width) break;
    head += letter;
  }
  return head;
}

function shortened(line: string, width: number, font: Font): string {
  const room = width - textWidth("…", font);
  let head = "";
  for (const letter of graphemes(line)) {
    if (textWidth(head + letter, font) > room) break;
    head += letter;
  }
  return `${head.trimEnd()}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
