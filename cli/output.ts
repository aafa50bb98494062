/** Where a command prints to. */
export interface Output {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
  print(line: string): void;
  /** Prints a text, or the bytes of a file, as they are. */
  write(content: string | Uint8Array): void;
  error(line: string): void;
}

/** Text in its lines, that a terminal only shows. */
export function shown(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(unsafe, "\ufffd"))
    .join("\n");
}

/** What moves a cursor, or other words than its own. */
const unsafe = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Text as one line that a terminal only shows: what a stranger wrote in a file must not move its cursor. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\ufffd")
    .toWellFormed();
}
