import { CompletionItemKind } from "vscode-languageserver";
import { type ReferenceKind, scoreWords, type ValueType } from "../grammar/vocabulary/value-types.ts";
import { isTouchpoint, type JourneyMap } from "../model/journey-map.ts";
import type { Scope } from "../model/scope.ts";

/** Something that may be written in a place. */
export interface Choice {
  readonly text: string;
  readonly label: string;
  readonly kind: CompletionItemKind;
}

/** What can be chosen from where a value of a type is expected; nothing where it is typed freely. */
export function choicesFor(type: ValueType, scope: Scope, journey: JourneyMap | null): Choice[] {
  switch (type.type) {
    case "word":
      return type.words.map(enumMember);
    case "score":
      return scoreWords.map(enumMember);
    case "either":
      return type.options.flatMap((option) => choicesFor(option, scope, journey));
    case "reference":
      return type.to.flatMap((kind) => namesOf(kind, scope, journey));
    default:
      return [];
  }
}

function enumMember(text: string): Choice {
  return { text, label: text, kind: CompletionItemKind.EnumMember };
}

function namesOf(kind: ReferenceKind, scope: Scope, journey: JourneyMap | null): Choice[] {
  const reference = ([text, label]: readonly [string, string]): Choice => ({
    text,
    label,
    kind: CompletionItemKind.Reference,
  });
  switch (kind) {
    case "persona":
      return [...scope.personas].map(([id, persona]) => reference([id, persona.label]));
    case "channel":
      return [...scope.channels].map(([id, channel]) => reference([id, channel.label]));
    case "lifecycle":
      return [...scope.lifecycles.keys()].map((id) => reference([id, id]));
    case "journey":
      return [...scope.journeys].map((id) => reference([id, id]));
    case "step":
      return (journey?.lifecycle?.steps ?? []).map((step) => reference([step.id, step.label]));
    case "stage":
    case "touchpoint":
      return [...(journey?.places ?? [])]
        .filter(([, place]) => isTouchpoint(place) === (kind === "touchpoint"))
        .map(([id, place]) => reference([id, place.label]));
  }
}
