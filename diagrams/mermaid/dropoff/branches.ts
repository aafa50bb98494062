import type { Flow } from "../../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../../model/journey-map.ts";

/** Where a part of those who are at a touchpoint go: on, away by its exit, or nobody has said where. */
export interface Branch {
  readonly to: Touchpoint | "exit" | "unknown";
  /** 0 to 1. */
  readonly part: number;
}

export interface Branches {
  readonly branches: readonly Branch[];
  /** Whether several share alike what no share is said of, or shares that are more than all were made smaller. */
  readonly assumed: "unsaid" | "too much" | null;
}

/** What a persona does after a touchpoint. Ways to what it does not meet are for others: it takes the rest. */
export function branchesOf(journey: JourneyMap, flow: Flow, touchpoint: Touchpoint): Branches {
  const { next, exit } = touchpoint.declared;
  if (!next) {
    const to = exit ? "exit" : flow.nextOf(touchpoint)[0];
    return { branches: to ? [{ to, part: 1 }] : [], assumed: null };
  }
  const said = next.items.reduce((sum, { share }) => sum + (share ? share.value / 100 : 0), 0);
  const rest = Math.max(0, 1 - said);
  const unsaid = next.items.filter(({ share }) => !share).length;
  const sharing = unsaid + (exit ? 1 : 0);
  const each = rest / Math.max(1, sharing);
  const ways = next.items.flatMap(({ to, share }): Branch[] => {
    const part = share ? share.value / 100 : each;
    const place = journey.places.get(to.name);
    if (!place) return [{ to: "unknown", part }];
    const arrival = flow.arrivalAt(place);
    return arrival ? [{ to: arrival, part }] : [];
  });
  if (exit) ways.push({ to: "exit", part: each });
  else if (unsaid === 0) ways.push({ to: "unknown", part: rest });
  const whole = ways.reduce((sum, { part }) => sum + part, 0);
  return {
    branches:
      whole > 0 ? ways.map(({ to, part }) => ({ to, part: part / whole })) : [{ to: "unknown", part: 1 }],
    assumed: said > 1.005 ? "too much" : unsaid > 0 && sharing > 1 ? "unsaid" : null,
  };
}
