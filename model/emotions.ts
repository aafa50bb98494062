import type { Touchpoint } from "./journey-map.ts";
import type { Persona } from "./scope.ts";

export type EmotionItem = NonNullable<Touchpoint["declared"]["emotion"]>["items"][number];

/**
 * What is said of how a persona feels at a touchpoint: for it, else for everyone.
 * @param persona null for the customer of a journey that names none
 */
export function emotionItemOf({ declared }: Touchpoint, persona: Persona | null): EmotionItem | null {
  const items = declared.emotion?.items ?? [];
  const own = persona && items.find((item) => item.persona?.name === persona.id);
  return own ?? items.find((item) => !item.persona) ?? null;
}

/** How a persona feels at a touchpoint, 1 to 5; null where nothing is said. */
export function emotionOf(touchpoint: Touchpoint, persona: Persona | null): number | null {
  return emotionItemOf(touchpoint, persona)?.score ?? null;
}

/** How all who meet a touchpoint feel there on average, as far as it is said; null where it is said of none of them. */
export function meanEmotion({ declared, personas }: Touchpoint): number | null {
  // Of several that are said of one, the first counts.
  const items = declared.emotion?.items.toReversed() ?? [];
  const known = new Map(items.map(({ persona, score }) => [persona?.name ?? null, score]));
  const ofEveryone = known.get(null);
  const scores = personas.flatMap(({ id }) => known.get(id) ?? ofEveryone ?? []);
  if (scores.length === 0) return personas.length === 0 ? (ofEveryone ?? null) : null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The first of the lowest scores at a touchpoint. */
export function lowestEmotion({ declared }: Touchpoint): EmotionItem | null {
  const items = declared.emotion?.items ?? [];
  return items.reduce<EmotionItem | null>(
    (lowest, item) => (!lowest || item.score < lowest.score ? item : lowest),
    null,
  );
}
