import type { periods } from "../grammar/vocabulary/metric-kinds.ts";
import { type Activity, isTouchpoint, type JourneyMap, type Stage, withOuter } from "../model/journey-map.ts";

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

/** The working time of a month that all activities of a journey together declare, in seconds. */
export function totalEffort({ activities }: JourneyMap): number {
  return activities.reduce((sum, activity) => sum + (monthlyEffort(activity) ?? 0), 0);
}

/** The working time of a month that some activities take. */
export interface Effort {
  /** As far as they declare it. */
  readonly seconds: number;
  /** How many of them do not. */
  readonly unsaid: number;
}

export const noEffort: Effort = { seconds: 0, unsaid: 0 };

/** What some efforts come to with one activity more. */
export function withActivity({ seconds, unsaid }: Effort, activity: Activity): Effort {
  const effort = monthlyEffort(activity);
  return effort === null ? { seconds, unsaid: unsaid + 1 } : { seconds: seconds + effort, unsaid };
}

/**
 * Tells the working time of a month that goes to a stage, to a touchpoint in it or to a stage around it. An activity
 * that supports several counts in full for each: how it is divided, nobody has said.
 */
export function effortByStage({ activities }: JourneyMap): (stage: Stage) => Effort {
  const efforts = new Map<Stage, Effort>();
  for (const activity of activities) {
    const stages = new Set(activity.supports.map((place) => (isTouchpoint(place) ? place.stage : place)));
    for (const stage of stages) {
      const [, ...around] = withOuter(stage);
      if (!around.some((outer) => stages.has(outer)))
        efforts.set(stage, withActivity(efforts.get(stage) ?? noEffort, activity));
    }
  }
  return (stage) =>
    withOuter(stage).reduce((sum, each) => {
      const { seconds, unsaid } = efforts.get(each) ?? noEffort;
      return { seconds: sum.seconds + seconds, unsaid: sum.unsaid + unsaid };
    }, noEffort);
}
