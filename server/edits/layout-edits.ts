import type { Edit } from "../../grammar/document.ts";

/** What lies between words: white space, and the semicolons that may stand where a line could end. */
const between = /[\s;\ufeff]*/y;
const word = /[^\s;\ufeff]+/y;

/**
 * The edits that lay a text out otherwise. Only what lies between its words is edited, so that cursors, marks and
 * selections stay where they are.
 * @param after a text of the same words
 */
export function layoutEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let to = 0;
  for (;;) {
    const gap = take(between, before, at);
    const wanted = take(between, after, to);
    if (gap !== wanted) edits.push(shortest(at, gap, wanted));
    at += gap.length;
    to += wanted.length;
    const next = take(word, before, at);
    // Another text altogether: it can only be put in the place of the whole.
    if (next !== take(word, after, to)) return [{ start: 0, end: before.length, text: after }];
    if (next === "") return edits;
    at += next.length;
    to += next.length;
  }
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** The edit without what both texts begin and end with. */
function shortest(start: number, before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd++;
  return {
    start: start + same,
    end: start + before.length - sameEnd,
    text: after.slice(same, after.length - sameEnd),
  };
}
