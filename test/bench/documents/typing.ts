import type { Position } from "../../../grammar/document.ts";

/** One character that an author types. */
export interface Keystroke {
  readonly key: string;
  readonly offset: number;
  readonly position: Position;
}

/** What is typed: a text, a block, and a reference; half of the way it is not well-formed. */
const typed = `      pain "Waits for days" severity high
      promise soon "A call on the same day" {
        within 24h
        kept-at elsewhere
      }
`;

/** The keystrokes of an author who adds lines to a touchpoint of a journey in the middle of a document. */
export function keystrokes(text: string): Keystroke[] {
  const touchpoint = text.indexOf("\n    touchpoint ", text.length / 2) + 1;
  const offset = text.indexOf("\n", touchpoint) + 1;
  let line = text.slice(0, offset).split("\n").length - 1;
  let character = 0;
  return [...typed].map((key, index) => {
    const keystroke = { key, offset: offset + index, position: { line, character } };
    character = key === "\n" ? 0 : character + 1;
    if (key === "\n") line++;
    return keystroke;
  });
}
