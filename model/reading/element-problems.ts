import { excerpt } from "../../grammar/excerpt.ts";
import { type Message, message } from "../../grammar/message.ts";
import type { Value } from "../../grammar/syntax.ts";
import type { ElementKind } from "../../grammar/vocabulary/table.ts";
import { idFromLabel } from "./id-from-label.ts";
import { keywordsIn } from "./keywords.ts";
import { inQuotes, isQuoteInText, isText, quoteWithBackslash } from "./quotes.ts";

/**
 * What to say of an element without a name.
 * @param label what stands in its place, if anything, as it was written
 * @param said what the label says
 */
export function missingName(kind: ElementKind, label: string, said: string): Message {
  const id = idFromLabel(said);
  return id
    ? message("`{0}` needs a short name before its label: write `{0} {1} {2}`.", kind, id, excerpt(label))
    : message(
        '`{0}` needs a short name that begins with a letter, and then its label, as in `{0} my-{0} "My {0}"`.',
        kind,
      );
}

export const commaBeforeLabel = (label: string): Message =>
  message("Leave out the comma before `{0}`.", excerpt(label));

/** What to say of a word that an element has no place for. */
export function tooManyWords(
  kind: ElementKind,
  words: readonly Value[],
  extra: Value,
  textOf: (word: Value) => string,
): Message {
  const end = words.findIndex((word) => word.kind !== "name");
  const names = words.slice(0, end < 0 ? undefined : end);
  const label = words[1]!;
  if (isQuoteInText(label, extra)) return quoteWithBackslash;
  if (isText(label) && isText(extra))
    return message(
      "Write one text, `{0}`, or leave out `{1}`.",
      inQuotes([label, extra], textOf),
      excerpt(textOf(extra)),
    );
  if (names.some((name) => keywordsIn(kind).includes(textOf(name))) || names.length < 2)
    return message(
      "After its name and label, `{0}` expects only a block: put `{1}` on a line of its own between { and }.",
      kind,
      excerpt(textOf(extra)),
    );
  // A label begins with a capital more often than a name does.
  return end < 0 && /^\p{Lu}/u.test(textOf(label))
    ? message("Put text between quotation marks: write `{0}`.", inQuotes(names.slice(1), textOf))
    : message("A name is one word: write `{0}`.", excerpt(names.map(textOf).join("-")));
}
