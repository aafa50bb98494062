import type { Activity, JourneyMap, Stage, Touchpoint } from "./journey-map.ts";

/** What the company does for each place, in file order. What it does for a stage is not said again of what is in it. */
export function workByPlace({
  activities,
}: JourneyMap): ReadonlyMap<Touchpoint | Stage, readonly Activity[]> {
  const work = new Map<Touchpoint | Stage, Activity[]>();
  for (const activity of activities) {
    for (const place of new Set(activity.supports)) {
      const there = work.get(place);
      if (there) there.push(activity);
      else work.set(place, [activity]);
    }
  }
  return work;
}
