/** The units of durations, and the words for them that people write instead, in English and in Dutch. */
const wordsFor = {
  s: "sec secs second seconds seconde seconden",
  min: "mins minute minutes minuut minuten",
  h: "hr hrs hour hours u uur uren",
  d: "day days dag dagen",
  w: "week weeks weken",
  mo: "month months mnd maand maanden",
  y: "yr yrs year years jaar jaren",
} as const;

export type DurationUnit = keyof typeof wordsFor;

const units = new Map<string, DurationUnit>();
for (const [unit, words] of Object.entries(wordsFor)) {
  for (const word of [unit, ...words.split(" ")]) units.set(word, unit as DurationUnit);
}

/** The unit that a word stands for. */
export function unitCalled(word: string): DurationUnit | undefined {
  return units.get(word.toLowerCase());
}
