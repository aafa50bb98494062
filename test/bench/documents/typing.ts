import type { Position } from "../../../grammar/document.ts";

/** One character that an author types. */
export interface Keystroke {
  readonly key: string;
  readonly offset: number;
  readonly position: Position;
}

/** What is typed: a text, a block, and a reference; half of the way it is not well-formed. */
const inTouchpoint = `      pain "Waits for days" severity high
      promise soon "A call on the same day" {
        within 24h
        kept-at elsewhere
      }
`;

/** The keystrokes of an author who adds lines to a touchpoint of a journey in the middle of a document. */
export function keystrokes(text: string): Keystroke[] {
  return typedBelow(text, text.indexOf("\n    touchpoint ", text.length / 2) + 1, inTouchpoint);
}

/** The keystrokes of an author who adds a line to the first persona. */
export function keystrokesInPersona(text: string): Keystroke[] {
  return typedBelow(text, text.indexOf("persona "), '  pain "Waits for days" severity high\n');
}

/** What is typed below the line at an offset, key by key. */
function typedBelow(text: string, above: number, typed: string): Keystroke[] {
  const offset = text.indexOf("\n", above) + 1;
  let line = text.slice(0, offset).split("\n").length - 1;
  let character = 0;
  return [...typed].map((key, index) => {
    const keystroke = { key, offset: offset + index, position: { line, character } };
    character = key === "\n" ? 0 : character + 1;
    if (key === "\n") line++;
    return keystroke;
  });
}
