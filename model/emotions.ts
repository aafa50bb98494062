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

/** The mean of the scores at a touchpoint, each as it was declared; null where there is none. */
export function meanEmotion({ declared }: Touchpoint): number | null {
  const items = declared.emotion?.items ?? [];
  return items.length > 0 ? items.reduce((sum, item) => sum + item.score, 0) / items.length : null;
}

/** The first of the lowest scores at a touchpoint. */
export function lowestEmotion({ declared }: Touchpoint): EmotionItem | null {
  const items = declared.emotion?.items ?? [];
  return items.reduce<EmotionItem | null>(
    (lowest, item) => (!lowest || item.score < lowest.score ? item : lowest),
    null,
  );
}
