import { type CustomPatternMatcherFunc, createToken, Lexer, type TokenType } from "chevrotain";

/**
 * The patterns of the language's words, also read by the TextMate grammar. None can backtrack more than
 * linearly, whatever the text.
 */
export const patterns = {
  name: /[\p{XIDS}_][\p{XIDC}-]*/u,
  string: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/,
  text: /"""[\s\S]*?"""/,
  ratio: /-?\d+(?:\.\d+)?\/\d+(?:\.\d+)?/,
  percent: /-?\d+(?:\.\d+)?%/,
  date: /\d{4}-(?:Q\d|\d{2}(?:-\d{2})?)/,
  duration: /-?(?:\d+(?:\.\d+)?(?:min|mo|s|h|d|w|y))+/,
  number: /-?\d+(?:\.\d+)?/,
  lineComment: /\/\/[^\r\n]*/,
  blockComment: /\/\*[\s\S]*?\*\//,
} as const;

/** The end of a word that begins like a number: nothing follows that would make it another word. */
const wordEnd =
  /(?![\p{XIDC}%.-]|\/(?![/*])|[ \t]*[%€$£]|[ \t]+\/[ \t]*\d|[‐-―−:]\d|,\d+(?:[ \t]+%|[ \t]*[€$£]))/u;

/**
 * A line in the first column that opens a file-level element beyond doubt: it ends an unclosed text above it,
 * so that one missing mark does not cost the rest of the file.
 */
const elementLine =
  /^(?:import[ \t]+"[^"\r\n]*"|journey[ \t]+[\p{XIDS}_][^"{};\r\n]*(?:"[^"\r\n]*"[ \t]*)?\{|(?:persona|channel|lifecycle)[ \t]+[\p{XIDS}_][^"{};\r\n]*(?:"[^"\r\n]*"|\{))/mu;

/** Whether a text begins with a line that ends an unclosed text above it, and that does not close it first. */
export function beginsWithElementLine(text: string): boolean {
  const [line] = /^[^\r\n]*/.exec(text)!;
  return elementLine.test(line.split('"""', 1)[0]!);
}

/** Chevrotain sorts tokens by their first character, above 255 in groups of 255: one of each group stands for all. */
const nonAscii = [
  ...Array.from({ length: 128 }, (_, index) => 128 + index),
  ...Array.from({ length: 257 }, (_, index) => Math.min((index + 1) * 255 + 1, 0xffff)),
];
const asciiLetters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"];
const digits = [..."0123456789"];

function matcher(...parts: RegExp[]): CustomPatternMatcherFunc {
  const flags = parts.some((part) => part.unicode) ? "uy" : "y";
  const sticky = new RegExp(parts.map((part) => part.source).join(""), flags);
  return (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.test(text) ? [text.slice(offset, sticky.lastIndex)] : null;
  };
}

function token(
  name: string,
  pattern: CustomPatternMatcherFunc,
  startsWith: (string | number)[],
  lineBreaks = false,
): TokenType {
  return createToken({ name, pattern, start_chars_hint: startsWith, line_breaks: lineBreaks });
}

/** Where a text that opens at the offset ends: after its closing marks, or unclosed before the next element. */
function endOfText(text: string, offset: number): { end: number; closed: boolean } {
  const close = text.indexOf('"""', offset + 3);
  const inside = text.slice(offset, close < 0 ? text.length : close);
  const element = inside.search(elementLine);
  if (close >= 0 && element < 0) return { end: close + 3, closed: true };
  return { end: offset + inside.slice(0, element < 0 ? undefined : element).trimEnd().length, closed: false };
}

function textToken(name: string, closed: boolean): TokenType {
  return token(
    name,
    (text, offset) => {
      if (!text.startsWith('"""', offset)) return null;
      const found = endOfText(text, offset);
      return found.closed === closed ? [text.slice(offset, found.end)] : null;
    },
    ['"'],
    true,
  );
}

const lineRest = matcher(/[^\r\n]*/);

/**
 * The rest of the line, without the braces at its end: they belong to the blocks around it, but for those whose
 * partner is in a text before, as in `touchpoint t "T { goal "G" }`.
 */
const unclosedString: CustomPatternMatcherFunc = (text, offset) => {
  if (text[offset] !== '"') return null;
  const line = lineRest(text, offset, [], {})![0];
  let end = line.length;
  while (end > 1 && /[\s{}]/.test(line[end - 1]!)) end--;
  for (let inTexts = bracesInTexts(text, offset); inTexts > 0 && line[line.indexOf("}", end)]; inTexts--)
    end = line.indexOf("}", end) + 1;
  return [line.slice(0, end)];
};

/** How many more braces open than close in the texts on a line, up to an offset. */
function bracesInTexts(text: string, offset: number): number {
  let lineStart = offset;
  while (lineStart > 0 && text[lineStart - 1] !== "\n" && text[lineStart - 1] !== "\r") lineStart--;
  const inTexts = (text.slice(lineStart, offset).match(new RegExp(patterns.string, "g")) ?? []).join("");
  return inTexts.split("{").length - inTexts.split("}").length;
}

const anyName = matcher(patterns.name);

/** Nearly all names are plain: to read those by hand takes a third of the time. */
const plainOrAnyName: CustomPatternMatcherFunc = (text, offset, tokens, groups) => {
  let end = offset;
  let code = text.charCodeAt(end);
  while (plainNameCharacters[code] === 1) code = text.charCodeAt(++end);
  return code > 127 ? anyName(text, offset, tokens, groups) : [text.slice(offset, end)];
};

/** By character code, 1 for each that may stand in a name. */
const plainNameCharacters = new Uint8Array(128);
for (const character of [...asciiLetters, ...digits, "-"]) plainNameCharacters[character.charCodeAt(0)] = 1;

export const Name = token("Name", plainOrAnyName, [...asciiLetters, ...nonAscii]);

export const Text = textToken("Text", true);
export const UnclosedText = textToken("UnclosedText", false);
export const StringWord = createToken({
  name: "String",
  pattern: new RegExp(`(?!""")${patterns.string.source}`),
  start_chars_hint: ['"'],
});
export const UnclosedString = token("UnclosedString", unclosedString, ['"']);
/** Quotation marks that a word processor puts in. */
export const WrongQuotes = token(
  "WrongQuotes",
  matcher(
    /[“”„«»][^“”„«»"\r\n]*[“”«»"]|[“„«](?:[^“”„«»"\s{}/]|\/(?![/*])|[^\S\r\n]+(?=[^“”„«»"\s{}/]|\/(?![/*])))+|['‘’‚][^'‘’‚"\r\n]*['‘’]/,
  ),
  ["'", 0x2018, 0xab],
);

export const Ratio = token("Ratio", matcher(patterns.ratio, wordEnd), ["-", ...digits]);
export const Percent = token("Percent", matcher(patterns.percent, wordEnd), ["-", ...digits]);
export const DateWord = token("Date", matcher(patterns.date, wordEnd), digits);
export const Duration = token("Duration", matcher(patterns.duration, wordEnd), ["-", ...digits]);
export const NumberWord = token("Number", matcher(patterns.number, wordEnd), ["-", ...digits]);
/** Begins like a figure and is none of them: in one word, or as far as people write figures with spaces and signs. */
export const Malformed = token(
  "Malformed",
  matcher(
    /[€$£][ \t]*\d[\p{XIDC}.-]*(?:,\d+)*|-?\d[\p{XIDC}.%-]*(?:(?:[ \t]*\/[ \t]*|[‐-―−:])\d[\p{XIDC}.%-]*)*(?:(?:,\d+(?=[ \t]+%|[ \t]*[€$£]))?[ \t]*[%€$£])?/u,
  ),
  ["-", "$", "£", "€", ...digits],
);

export const Comma = createToken({ name: "Comma", pattern: "," });
export const Semicolon = createToken({ name: "Semicolon", pattern: ";" });
export const LeftBrace = createToken({ name: "LeftBrace", pattern: "{" });
export const RightBrace = createToken({ name: "RightBrace", pattern: "}" });
export const Newline = createToken({
  name: "Newline",
  pattern: /\r\n|\n|\r/,
  start_chars_hint: ["\r", "\n"],
  line_breaks: true,
});

export const WhiteSpace = createToken({
  name: "WhiteSpace",
  pattern: /[ \t]+/,
  start_chars_hint: [" ", "\t"],
  group: Lexer.SKIPPED,
});
export const LineComment = createToken({
  name: "LineComment",
  pattern: patterns.lineComment,
  start_chars_hint: ["/"],
  group: "comments",
});
export const BlockComment = createToken({
  name: "BlockComment",
  pattern: patterns.blockComment,
  start_chars_hint: ["/"],
  group: "comments",
  line_breaks: true,
});
export const UnclosedComment = createToken({
  name: "UnclosedComment",
  pattern: /\/\*[\s\S]*/,
  start_chars_hint: ["/"],
  group: "comments",
  line_breaks: true,
});
/** Characters that mean nothing here. Unusual white space (no-break space, byte-order mark) is white space all the same. */
export const Space = createToken({
  name: "Space",
  pattern: matcher(/[^\S \t\r\n]+/),
  start_chars_hint: ["\v", "\f", ...nonAscii],
  group: Lexer.SKIPPED,
});
export const Stray = token(
  "Stray",
  matcher(/(?:[^\p{XIDS}\s_\d,;{}"/'“”„«»‘’‚-]|\/(?![/*])|-(?!\d))+|[\s\S]/u),
  [
    ...Array.from({ length: 128 }, (_, code) => code).filter(
      (code) => !/[\sA-Za-z_\d,;{}]/.test(String.fromCharCode(code)),
    ),
    ...nonAscii,
  ],
);

/** Every token type, the more particular before the more general. */
export const tokenTypes: TokenType[] = [
  WhiteSpace,
  Newline,
  Name,
  StringWord,
  Text,
  UnclosedText,
  UnclosedString,
  LeftBrace,
  RightBrace,
  Comma,
  NumberWord,
  Percent,
  Duration,
  DateWord,
  Ratio,
  Malformed,
  LineComment,
  BlockComment,
  UnclosedComment,
  Semicolon,
  Space,
  WrongQuotes,
  Stray,
];
