import { excerpt } from "../../grammar/excerpt.ts";
import { type Message, message } from "../../grammar/message.ts";
import { builtInChannels } from "../../grammar/vocabulary/channels.ts";
import { referenceKinds } from "../../grammar/vocabulary/value-types.ts";
import { wordsOf } from "./describe-type.ts";
import { beginsLines } from "./keywords.ts";
import { type LeftOver, lastSlot } from "./left-over.ts";
import { isNameAt, type Line, writtenAt } from "./line.ts";

/** A word of the language, or the name of a channel that is built in, written as several words. */
export function knownName(line: Line, leftOver: LeftOver): Message | null {
  const last = lastSlot(leftOver);
  if (!last || !isNameAt(line, leftOver.at)) return null;
  const row = namesAround(line, leftOver.at);
  const whole = [row.join("-"), row.slice(0, 2).join("-")];
  const isChannel = last.type === "reference" && last.to.includes("channel");
  const known = whole.find(
    (name) => wordsOf(last).includes(name) || (isChannel && Object.hasOwn(builtInChannels, name)),
  );
  return known ? message("A name is one word: write `{0}`.", known) : null;
}

/** A name that was written as several words. */
export function oneName(line: Line, leftOver: LeftOver): Message | null {
  const { at, list } = leftOver;
  const last = lastSlot(leftOver);
  if (!last || !isNameAt(line, at) || !isNameAt(line, at - 1)) return null;
  const [before, written] = [writtenAt(line, at - 1), writtenAt(line, at)];
  if (last.type === "name" && !last.known?.includes(before))
    return message("A name is one word: write `{0}`.", excerpt(namesAround(line, at).join("-")));
  if (last.type !== "reference" || beginsLines(written) || list !== null) return null;
  return message("Leave out `{0}`, or write `{1}` if that is one name.", written, `${before}-${written}`);
}

/** `stage` in `next stage checkout`. */
export function kindBeforeName(line: Line, leftOver: LeftOver): Message | null {
  const before = writtenAt(line, leftOver.at - 1);
  const isKind = referenceKinds.some((kind) => kind === before);
  return isKind && lastSlot(leftOver)?.type === "reference" && isNameAt(line, leftOver.at)
    ? message("The name is enough: leave out `{0}`.", before)
    : null;
}

/** The names in a row around a word, between commas. */
function namesAround({ words, textOf }: Line, at: number): string[] {
  const ends = words.map(({ value, afterComma }) => afterComma || value.kind !== "name");
  const start = Math.max(0, ends.lastIndexOf(true, at));
  const end = ends.indexOf(true, at + 1);
  return words
    .slice(start, end < 0 ? undefined : end)
    .filter(({ value }) => value.kind === "name")
    .map(({ value }) => textOf(value));
}
