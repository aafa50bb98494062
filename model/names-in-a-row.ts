import { excerpt } from "../grammar/excerpt.ts";
import { type Message, message } from "../grammar/message.ts";
import { referenceKinds } from "../grammar/vocabulary/value-types.ts";
import { wordsOf } from "./describe-type.ts";
import { beginsLines } from "./keywords.ts";
import { type LeftOver, lastSlot } from "./left-over.ts";
import { isNameAt, type Line, writtenAt } from "./line.ts";

/** A name that was written as several words. */
export function oneName(line: Line, leftOver: LeftOver): Message | null {
  const { at, list } = leftOver;
  const last = lastSlot(leftOver);
  if (!last || !isNameAt(line, at) || !isNameAt(line, at - 1)) return null;
  const [before, written] = [writtenAt(line, at - 1), writtenAt(line, at)];
  const joined = `${before}-${written}`;
  if (wordsOf(last).includes(joined)) return message("A name is one word: write `{0}`.", joined);
  if (last.type === "name" && !last.known?.includes(before))
    return message("A name is one word: write `{0}`.", allNames(line, at));
  if (last.type !== "reference" || beginsLines(written) || list !== null) return null;
  return message("Leave out `{0}`, or write `{1}` if that is one name.", written, joined);
}

/** `stage` in `next stage checkout`. */
export function kindBeforeName(line: Line, leftOver: LeftOver): Message | null {
  const before = writtenAt(line, leftOver.at - 1);
  const isKind = referenceKinds.some((kind) => kind === before);
  return isKind && lastSlot(leftOver)?.type === "reference" && isNameAt(line, leftOver.at)
    ? message("The name is enough: leave out `{0}`.", before)
    : null;
}

/** The names in a row around a word. */
function allNames(line: Line, at: number): string {
  let [start, end] = [at, at];
  while (isNameAt(line, start - 1)) start--;
  while (isNameAt(line, end)) end++;
  return excerpt(
    line.words
      .slice(start, end)
      .map(({ value }) => line.textOf(value))
      .join("-"),
  );
}
