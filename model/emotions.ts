import type { Touchpoint } from "./journey-map.ts";
import type { Persona } from "./scope.ts";

type EmotionItem = NonNullable<Touchpoint["declared"]["emotion"]>["items"][number];

/** How a persona feels at a touchpoint, 1 to 5: as said for it, else as said for everyone; null where nothing is said. */
export function emotionOf({ declared }: Touchpoint, persona: Persona): number | null {
  const items = declared.emotion?.items ?? [];
  const own = items.find((item) => item.persona?.name === persona.id) ?? items.find((item) => !item.persona);
  return own?.score ?? null;
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
