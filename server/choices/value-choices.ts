import { CompletionItemKind, type TextEdit } from "vscode-languageserver";
import type { Variant } from "../../grammar/vocabulary/definitions.ts";
import { type ReferenceKind, scoreWords, type ValueType } from "../../grammar/vocabulary/value-types.ts";
import { isTouchpoint, type Touchpoint } from "../../model/journey-map.ts";
import { explainRow, explainWord } from "../explanations/explanations.ts";
import { describeName, type NamePlace } from "../names/describe-name.ts";

/** Something that may be written in a place. */
export interface Choice {
  readonly text: string;
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** In Markdown. */
  readonly documentation: string | null;
  /** What to write with it, with places to fill in. */
  readonly snippet?: string;
  /** What else is written elsewhere when it is chosen. */
  readonly edits?: readonly TextEdit[];
}

/** Where a choice is made. */
export interface ChoicePlace extends NamePlace {
  readonly touchpoint: Touchpoint | null;
  /** The kinds that a new name may be of. */
  readonly variants: Readonly<Record<string, Variant>>;
  /** Whether this is where the personas of a journey or touchpoint are named: elsewhere, only they can be meant. */
  readonly namesPersonas: boolean;
}

/** What can be chosen from where a value of a type is expected, likely ones first; nothing where it is typed freely. */
export function choicesFor(type: ValueType, place: ChoicePlace): Choice[] {
  const word = (text: string): Choice => ({
    text,
    label: text,
    kind: CompletionItemKind.EnumMember,
    documentation: explainWord(type, text, place.language),
  });
  switch (type.type) {
    case "word":
      return type.words.map(word);
    case "score":
      return scoreWords.map(word);
    case "name":
      return Object.entries(place.variants).map(([text, variant]) => ({
        text,
        label: text,
        kind: CompletionItemKind.EnumMember,
        documentation: explainRow(variant, place.language),
      }));
    case "either":
      return type.options.flatMap((option) => choicesFor(option, place));
    case "reference":
      return type.to.flatMap((kind) =>
        namesOf(kind, place).map(([text, label]) => ({
          text,
          label,
          kind: CompletionItemKind.Reference,
          documentation: describeName(kind, text, place),
        })),
      );
    default:
      return [];
  }
}

/** Names and their labels: those of this journey before others, then those of this file before what is built in. */
function namesOf(kind: ReferenceKind, place: ChoicePlace): (readonly [string, string])[] {
  const { scope, journey } = place;
  switch (kind) {
    case "persona":
      return personas(place).map(({ id, label }) => [id, label]);
    case "channel":
      return ownFirst([...scope.channels.values()]).map(({ id, label }) => [id, label]);
    case "lifecycle":
      return ownFirst([...scope.lifecycles.values()]).map(({ id, source }) => [
        id,
        source?.declared.label ?? id,
      ]);
    case "journey":
      return [...scope.journeys].filter((id) => id !== journey?.declared.id).map((id) => [id, id]);
    case "step":
      return (journey?.lifecycle?.steps ?? []).map(({ id, label }) => [id, label]);
    case "stage":
    case "touchpoint":
      return [...(journey?.places ?? [])]
        .filter(([, found]) => isTouchpoint(found) === (kind === "touchpoint"))
        .map(([id, { label }]) => [id, label]);
  }
}

function personas({ scope, journey, touchpoint, namesPersonas }: ChoicePlace) {
  const here = touchpoint?.personas.length ? touchpoint.personas : (journey?.personas ?? []);
  if (here.length > 0 && !namesPersonas) return here;
  return [...new Set([...(journey?.personas ?? []), ...scope.personas.values()])];
}

function ownFirst<T extends { readonly source: unknown }>(all: readonly T[]): T[] {
  return [...all.filter(({ source }) => source), ...all.filter(({ source }) => !source)];
}
