import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { isGiven, type PromiseMade, type PromisePlace } from "../../model/promises.ts";
import type { Persona } from "../../model/scope.ts";

/** A plan that takes longer than promised, however fast a persona goes. */
export interface SlowPlan {
  readonly place: PromisePlace;
  readonly persona: Persona | null;
  /** Ids of all for whom it takes longer than promised there. */
  readonly personas: readonly string[];
  /** What the plan takes at least. */
  readonly seconds: number;
}

/** The promises that cannot be kept as planned, each with the first plan that shows it. */
export function slowPlansIn(
  journey: JourneyMap,
  flows: readonly Flow[],
  promises: readonly PromiseMade[],
): Map<PromiseMade, SlowPlan> {
  const walks = new FastestWalks(journey);
  const slow = new Map<PromiseMade, SlowPlan>();
  for (const promise of promises) {
    const plan = slowPlan(promise, flows, walks);
    if (plan) slow.set(promise, plan);
  }
  return slow;
}

function slowPlan({ places }: PromiseMade, flows: readonly Flow[], walks: FastestWalks): SlowPlan | null {
  for (const place of places) {
    const { within, keptAt, touchpoint } = place;
    if (!within || !keptAt) continue;
    const [first, ...others] = flows.flatMap((flow) => {
      const { persona } = flow;
      const seconds = isGiven(place, persona) ? walks.between(flow, touchpoint, keptAt) : null;
      return seconds !== null && seconds > within.seconds ? { persona, seconds } : [];
    });
    if (first)
      return { place, ...first, personas: [first, ...others].flatMap((each) => each.persona?.id ?? []) };
  }
  return null;
}

/** So many ways from one touchpoint to the next are followed: more than any map has, and no more than a moment takes. */
const mostWays = 1_000_000;

/** How long walks take at least, from what the map says of durations. */
class FastestWalks {
  private readonly touchpoints: readonly Touchpoint[];
  /** How long customers wait in stages without contact, from the beginning of the file to each touchpoint. */
  private readonly waited: readonly number[];
  private waysLeft = mostWays;

  constructor({ touchpoints, stages }: JourneyMap) {
    this.touchpoints = touchpoints;
    const waits = stages
      .filter(({ declared, touchpoints: met }) => declared.noContact && declared.duration && met.length === 0)
      .map(({ declared: { syntax, duration } }) => ({
        start: syntax.start,
        seconds: duration!.value.seconds,
      }));
    let passed = 0;
    let seconds = 0;
    this.waited = touchpoints.map(({ declared: { syntax } }) => {
      for (; passed < waits.length && waits[passed]!.start < syntax.start; passed++)
        seconds += waits[passed]!.seconds;
      return seconds;
    });
  }

  /**
   * What a persona needs at least from one touchpoint to a later one: how long the touchpoints take that it
   * cannot pass by on the way, and every stage without contact between the two.
   * @returns null where it does not come from one to the other in file order
   */
  between(flow: Flow, from: Touchpoint, to: Touchpoint): number | null {
    const soonest = new Map([[from, 0]]);
    for (let index = from.index; index < to.index && this.waysLeft > 0; index++) {
      const at = this.touchpoints[index]!;
      const arrived = soonest.get(at);
      this.waysLeft--;
      if (arrived === undefined) continue;
      const left = at === from ? arrived : arrived + (at.declared.duration?.value.seconds ?? 0);
      for (const next of flow.nextOf(at)) {
        this.waysLeft--;
        if (next.index > index)
          soonest.set(next, Math.min(left, soonest.get(next) ?? Number.POSITIVE_INFINITY));
      }
    }
    const walked = to.index > from.index && this.waysLeft > 0 ? soonest.get(to) : undefined;
    return walked === undefined ? null : walked + this.waited[to.index]! - this.waited[from.index]!;
  }
}
