import type { ValueKind } from "../../grammar/syntax.ts";

/** What a token is: a word of a statement, or a mark between words. */
export type TokenKind = ValueKind | "newline" | ";" | "," | "{" | "}" | "end";

const nameStart = /[\p{XIDS}_]/u;
const nameRest = /[\p{XIDC}-]/u;
const durationPart = /(?:\d+(?:\.\d+)?(?:min|mo|s|h|d|w|y))+/y;

/** Whether each ASCII character may stand in a name. */
const inName = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w-]/.test(String.fromCharCode(code))));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/**
 * Reads a text token by token, as fast as JavaScript allows without giving up on the language: no objects for
 * tokens, one look at most characters. Throws at what is not well-formed.
 */
export class Scanner {
  kind: TokenKind = "end";
  start = 0;
  end = 0;
  /** Where comments stand, as pairs of start and end. */
  readonly comments: number[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes on to the next token. */
  next(): void {
    const { text } = this;
    let at = this.end;
    let code = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === 47) at = this.comment(at) - 1;
      else if (code !== 32 && code !== 9 && code !== 0xfeff) break;
    }
    this.start = at;
    if (at === text.length) {
      this.take("end", at);
      return;
    }
    if (isAsciiLetter(code)) this.name(at + 1);
    else if (code === 10) this.take("newline", at + 1);
    else if (code === 13) this.take("newline", text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1);
    else if (code === 34) this.quoted(at);
    else if (isDigit(code) || code === 45) this.numeral(at);
    else if (code === 44) this.take(",", at + 1);
    else if (code === 123) this.take("{", at + 1);
    else if (code === 125) this.take("}", at + 1);
    else if (code === 59) this.take(";", at + 1);
    else if (nameStart.test(this.characterAt(at))) this.name(at + this.characterAt(at).length);
    else throw new SyntaxError(`Nothing begins with this character, at ${at}`);
  }

  private take(kind: TokenKind, end: number): void {
    this.kind = kind;
    this.end = end;
  }

  private characterAt(at: number): string {
    return String.fromCodePoint(this.text.codePointAt(at) ?? 0);
  }

  private comment(start: number): number {
    const { text } = this;
    let end: number;
    if (text.charCodeAt(start + 1) === 47) {
      for (end = start + 2; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === 10 || code === 13) break;
      }
    } else {
      const close = text.startsWith("/*", start) ? text.indexOf("*/", start + 2) : -1;
      if (close < 0) throw new SyntaxError(`This is no comment, at ${start}`);
      end = close + 2;
    }
    this.comments.push(start, end);
    return end;
  }

  private name(from: number): void {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        if (inName[code] === 0) break;
      } else if (nameRest.test(this.characterAt(at))) at += this.characterAt(at).length - 1;
      else break;
    }
    this.take("name", at);
  }

  private quoted(start: number): void {
    const { text } = this;
    if (text.charCodeAt(start + 1) === 34 && text.charCodeAt(start + 2) === 34) {
      const close = text.indexOf('"""', start + 3);
      if (close < 0) throw new SyntaxError(`This text is never closed, at ${start}`);
      this.take("text", close + 3);
      return;
    }
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        this.take("string", at + 1);
        return;
      }
      if (code === 92) at++;
      else if (code === 10 || code === 13) break;
    }
    throw new SyntaxError(`This text is never closed, at ${start}`);
  }

  private numeral(start: number): void {
    const { text } = this;
    const negative = text.charCodeAt(start) === 45;
    const end = this.decimal(negative ? start + 1 : start);
    const code = text.charCodeAt(end);
    if (code === 37) this.take("percent", end + 1);
    else if (code === 47 && isDigit(text.charCodeAt(end + 1))) this.take("ratio", this.decimal(end + 1));
    else if (code === 45 && end - start === 4) this.date(end);
    else if (isAsciiLetter(code)) this.duration(negative ? start + 1 : start);
    else this.take("number", end);
  }

  private digits(from: number): number {
    let at = from;
    while (isDigit(this.text.charCodeAt(at))) at++;
    return at;
  }

  private decimal(from: number): number {
    const end = this.digits(from);
    if (end === from) throw new SyntaxError(`This is no number, at ${from}`);
    const hasPoint = this.text.charCodeAt(end) === 46 && isDigit(this.text.charCodeAt(end + 1));
    return hasPoint ? this.digits(end + 1) : end;
  }

  private date(dash: number): void {
    const { text } = this;
    if (text.charCodeAt(dash + 1) === 81) {
      this.take("date", dash + 3);
      return;
    }
    const month = this.digits(dash + 1);
    this.take("date", text.charCodeAt(month) === 45 ? this.digits(month + 1) : month);
  }

  private duration(start: number): void {
    durationPart.lastIndex = start;
    if (!durationPart.test(this.text)) throw new SyntaxError(`This is no duration, at ${start}`);
    this.take("duration", durationPart.lastIndex);
  }
}
