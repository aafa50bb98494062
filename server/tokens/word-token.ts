import type { Saying, Slot } from "../../grammar/vocabulary/definitions.ts";
import { elements } from "../../grammar/vocabulary/table.ts";
import { scoreWords, type ValueType } from "../../grammar/vocabulary/value-types.ts";
import { declaration, type TokenType, typesOfNames } from "./token-legend.ts";

/** What a word looks like. */
export interface WordToken {
  readonly type: TokenType;
  readonly modifiers: number;
}

/** What the vocabulary says of the words of a line or a named part. */
interface WordsOfSaying {
  /** It begins with a value that must not be left out, so that a named part comes later. */
  readonly awaitsValue: boolean;
  /** What a word looks like that gives something a name, or stands for a kind of metric. */
  readonly newName: WordToken | null;
  readonly fixed: ReadonlySet<string>;
  /** What any other word looks like. */
  readonly other: WordToken | null;
}

const fixedWord: WordToken = { type: "enumMember", modifiers: 0 };
const unknownName: WordToken = { type: "variable", modifiers: 0 };
const shortText: WordToken = { type: "string", modifiers: 0 };

/** The names that properties give. */
const newNames = new Map<Saying, TokenType>([
  [elements.lifecycle.properties.step, typesOfNames.step],
  [elements.touchpoint.properties.promise, "variable"],
]);

/** Whether a line or a named part begins with a value that must not be left out. */
export function awaitsValue(saying: Saying): boolean {
  return wordsOf(saying).awaitsValue;
}

/**
 * What a word looks like that is neither a named part nor a name that is looked up.
 * @param isFirst whether it is the first word of the line or named part, or of an item of its list
 * @returns null for what the vocabulary does not know there
 */
export function tokenOfWord(written: string, saying: Saying, isFirst: boolean): WordToken | null {
  const { newName, fixed, other } = wordsOf(saying);
  if (fixed.has(written)) return fixedWord;
  return (isFirst && newName) || other;
}

const known = new WeakMap<Saying, WordsOfSaying>();

/** Worked out once for each row of the vocabulary. */
function wordsOf(saying: Saying): WordsOfSaying {
  let words = known.get(saying);
  if (!words) {
    const slots = Object.values<Slot>(saying.values);
    const [first] = slots;
    const types = slots.flatMap(alternativesOf);
    const isName = types.some(({ type }) => type === "reference");
    const isLabel = types.some(({ type }) => type === "label");
    const newName = newNames.get(saying);
    words = {
      awaitsValue: first !== undefined && !first.optional,
      newName: newName ? { type: newName, modifiers: declaration } : null,
      fixed: new Set(types.flatMap(fixedWords)),
      other: isName || first?.type === "name" ? unknownName : isLabel ? shortText : null,
    };
    known.set(saying, words);
  }
  return words;
}

function alternativesOf(type: ValueType): readonly ValueType[] {
  return type.type === "either" ? type.options.flatMap(alternativesOf) : [type];
}

function fixedWords(type: ValueType): readonly string[] {
  switch (type.type) {
    case "word":
      return type.words;
    case "score":
      return scoreWords;
    case "name":
      return type.known ?? [];
    default:
      return [];
  }
}
