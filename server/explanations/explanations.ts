import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import { scoreWords, type ValueType } from "../../grammar/vocabulary/value-types.ts";
import { codeBlock } from "./markdown.ts";

// What the vocabulary says of itself, in Markdown: its explanations are Markdown already.

/** A keyword, a named part or a kind of metric: what it means, and how it is used. */
export function explainRow({ doc, example }: { doc: Message; example: string }, language: Language): string {
  const meaning = localise(doc, language);
  return example ? `${meaning}\n\n${codeBlock(example)}` : meaning;
}

/** A word that a type names; null where it speaks for itself. */
export function explainWord(type: ValueType, word: string, language: Language): string | null {
  switch (type.type) {
    case "word":
      return type.docs && Object.hasOwn(type.docs, word) ? localise(type.docs[word]!, language) : null;
    case "score": {
      const score = (scoreWords as readonly string[]).indexOf(word) + 1;
      return score > 0 ? localise(message("{0} of {1}", score, scoreWords.length), language) : null;
    }
    case "either":
      return type.options.reduce<string | null>(
        (found, option) => found ?? explainWord(option, word, language),
        null,
      );
    default:
      return null;
  }
}
