import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { isGiven, type PromiseMade } from "../../model/promises.ts";

/** More to choose from would be a list to search. */
const mostKeepers = 3;

/**
 * Where a promise may well be kept: the touchpoints that those to whom it is given come to after the last place at
 * which it is made, of the same stage or the next one that they meet.
 */
export function keepersOf(
  { places }: PromiseMade,
  { touchpoints }: JourneyMap,
  flows: readonly Flow[],
): Touchpoint[] {
  const last = places.at(-1)!;
  const { stage, index } = last.touchpoint;
  const given = flows.filter((flow) => isGiven(last, flow.persona));
  const reached = new Set(given.flatMap((flow) => [...flow.after(last.touchpoint)]));
  const later = touchpoints
    .slice(index + 1)
    .filter((each) => reached.has(each) && !each.declared.absent && each.runBy !== "competitor");
  const nextStage = later.find((each) => each.stage !== stage)?.stage;
  return later.filter((each) => each.stage === stage || each.stage === nextStage).slice(0, mostKeepers);
}
