import type { periods } from "../grammar/vocabulary/metric-kinds.ts";
import type { Activity } from "../model/journey-map.ts";

/** How many of each period are in a month of a twelfth of a year. */
const perMonth: Readonly<Record<(typeof periods)[number], number>> = {
  day: 365 / 12,
  week: 365 / 84,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
};

/** The working time that an activity takes in a month, in seconds; null where it does not say. */
export function monthlyEffort({ declared: { effort } }: Activity): number | null {
  return effort ? effort.value.seconds * perMonth[effort.per ?? "month"] : null;
}
