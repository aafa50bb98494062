import { anyOf } from "../../grammar/alternatives.ts";
import { type Message, message } from "../../grammar/message.ts";
import { scoreWords, type ValueType } from "../../grammar/vocabulary/value-types.ts";

/** What a type takes, in words: the end of "`emotion` takes …". */
export function describeType(type: ValueType): Message {
  switch (type.type) {
    case "text":
      return type.isPath
        ? message('a path between quotation marks, such as "./personas.journey"')
        : message("a text between quotation marks");
    case "label":
      return message("a word or a text between quotation marks");
    case "name":
      return message("a name");
    case "percent":
      return message("a percentage such as 35%");
    case "duration":
      return message("a duration such as 30min, 24h or 3d");
    case "date":
      return message("a date such as 2026-09-14, 2026-09 or 2026-Q3");
    case "ratio":
      return message("a figure with its maximum, such as 4.5/5");
    case "money":
      return message("an amount with its currency, such as 1200 EUR");
    case "quantity":
      return type.figure?.wanted ?? message("a figure, such as 40, 28%, 4.5/5, 12h or 840 EUR");
    case "score":
      return message("a number from 1 to 5, or {0}", anyOf(scoreWords));
    case "word":
      return anyOf(type.words);
    case "number":
      return describeNumber(type);
    case "reference":
      return describeReference(type.to.join(" "));
    case "either":
      return type.options.map(describeType).reduce((left, right) => message("{0}, or {1}", left, right));
  }
}

function describeNumber({ min, max, whole }: ValueType & { type: "number" }): Message {
  if (min !== undefined && max !== undefined) {
    return whole
      ? message("a whole number from {0} to {1}", min, max)
      : message("a number from {0} to {1}", min, max);
  }
  if (min !== undefined && whole) return message("a whole number, {0} or more", min);
  return message("a number");
}

function describeReference(kinds: string): Message {
  switch (kinds) {
    case "persona":
      return message("the name of a persona");
    case "channel":
      return message("the name of a channel");
    case "lifecycle":
      return message("the name of a lifecycle");
    case "step":
      return message("the name of a lifecycle step");
    case "journey":
      return message("the name of a journey");
    case "touchpoint":
      return message("the name of a touchpoint");
    default:
      return message("the name of a touchpoint or a stage");
  }
}

/** The words that a type names one by one. */
export function wordsOf(type: ValueType): readonly string[] {
  if (type.type === "word") return type.words;
  if (type.type === "score") return scoreWords;
  return type.type === "either" ? type.options.flatMap(wordsOf) : [];
}
