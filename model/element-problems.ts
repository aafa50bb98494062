import { excerpt } from "../grammar/excerpt.ts";
import { type Message, message } from "../grammar/message.ts";
import type { ElementKind } from "../grammar/vocabulary/table.ts";
import { idFromLabel } from "./id-from-label.ts";
import { keywordsIn } from "./keywords.ts";

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

/**
 * What to say of a word that an element has no place for.
 * @param names the names that it begins with
 */
export function tooManyWords(kind: ElementKind, names: readonly string[], extra: string): Message {
  const isOneName = names.length > 1 && !names.some((name) => keywordsIn(kind).includes(name));
  return isOneName
    ? message("A name is one word: write `{0}`.", excerpt(names.join("-")))
    : message(
        "After its name and label, `{0}` expects only a block: put `{1}` on a line of its own between { and }.",
        kind,
        excerpt(extra),
      );
}
