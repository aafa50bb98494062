import { mermaidDiagrams } from "../../../diagrams/catalogue.ts";
import { clean } from "../../../diagrams/mermaid/mermaid-text.ts";
import { english, type Language } from "../../../grammar/message.ts";
import { checkText } from "../../check-text.ts";

/** What a diagram is narrowed to, by ids, and the language of the reader. */
interface Narrowed {
  readonly persona?: string;
  readonly scenario?: string;
  readonly language?: Language;
}

/** Draws the first journey of a text. */
export async function draw(name: string, text: string, narrowed: Narrowed = {}): Promise<string> {
  const { journeys, findings } = await checkText(text);
  const [journey] = journeys;
  const persona = journey!.personas.find(({ id }) => id === narrowed.persona);
  const scenario = journey!.scenarios.find(({ declared }) => declared.id === narrowed.scenario);
  return mermaidDiagrams
    .find((diagram) => diagram.name === name)!
    .print({
      journey: journey!,
      findings,
      language: narrowed.language ?? english,
      ...(persona && { persona }),
      ...(scenario && { scenario }),
    });
}

/** A text as it is written in a journey. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]|[\ud800-\udfff]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)}"`;
}

/** What of a text can be seen in a picture. */
export const visible = (text: string) => clean(text) || "\u200b";

/** What of a label can be seen in a picture, or what stands for one in which nothing can be. */
export const labelled = (label: string, otherwise: string) =>
  /[^\s\p{Cc}\p{Cf}\ufffe\uffff]/u.test(label) ? visible(label) : otherwise;

/** How often a property is tried. */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);

/** Two who buy a fridge, each in their own way. */
export const buyers = `persona eli "Eli"
persona miranda "Miranda"
journey fridge "Buying a fridge" {
  personas eli, miranda
  stage look "Looking" {
    touchpoint reviews "Reads reviews" {
      emotion eli 4, miranda annoyed
      next pay 60%, search 40% "found nothing"
    }
    touchpoint search "Searches" {
      personas miranda
      emotion 3
      rating 5/5 from 1
    }
  }
  stage buy "Buying" {
    touchpoint pay "Pays" {
      exit won "Sure"
    }
  }
}
`;
