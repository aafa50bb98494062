import { CompletionItemKind } from "vscode-languageserver";
import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import type { DurationUnit } from "../../grammar/vocabulary/duration-units.ts";
import type { ValueType } from "../../grammar/vocabulary/value-types.ts";
import type { Choice } from "./value-choices.ts";

const durations: Readonly<Record<DurationUnit, Message>> = {
  min: message("minutes"),
  h: message("hours"),
  d: message("days"),
  w: message("weeks"),
  mo: message("months"),
  y: message("years"),
  s: message("seconds"),
};

/** A number with each unit that it may have, where one is expected. */
export function unitChoices(number: string, types: readonly ValueType[], language: Language): Choice[] {
  const choice = (unit: string, meaning: string): Choice => ({
    text: number + unit,
    label: meaning,
    kind: CompletionItemKind.Unit,
    documentation: null,
  });
  return plainTypes(types).flatMap(({ type }) => {
    if (type === "percent") return choice("%", "%");
    if (type !== "duration") return [];
    return Object.entries(durations).map(([unit, meaning]) => choice(unit, localise(meaning, language)));
  });
}

function plainTypes(types: readonly ValueType[]): ValueType[] {
  return types.flatMap((type) => (type.type === "either" ? plainTypes(type.options) : type));
}
