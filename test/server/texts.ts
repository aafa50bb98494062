import type { Position, TextEdit } from "vscode-languageserver-protocol";

/** Where an offset of a text stands. */
export function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

/** Where a position of a text stands. */
export function offsetIn(text: string, { line, character }: Position): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + character;
}

/** What becomes of a text by edits of a server, as clients apply them: those of one place one after the other. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .map(({ range, newText }) => ({
      start: offsetIn(text, range.start),
      end: offsetIn(text, range.end),
      newText,
    }))
    .reverse()
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}
