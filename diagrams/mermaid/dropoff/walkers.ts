import { localise, message } from "../../../grammar/message.ts";
import { flowsOf } from "../../../model/flow.ts";
import type { Touchpoint } from "../../../model/journey-map.ts";
import type { Subject } from "../../diagram.ts";
import { type Branches, branchesOf } from "./branches.ts";
import type { Point } from "./points.ts";

/** Customers of one kind, and how they go through a journey. */
export interface Walkers {
  readonly id: string;
  readonly label: string;
  /** What has to be known of how many they are, beside their name. */
  readonly noted?: Point["noted"];
  /** Of all customers. */
  readonly percent: number;
  /** Whether that was not said so. */
  readonly isAssumed: boolean;
  /** The first touchpoint that they meet. */
  readonly start: Touchpoint;
  readonly after: (touchpoint: Touchpoint) => Branches;
}

/**
 * The personas that are drawn, as many of each as they say, made to be all of the customers; where not all of them say
 * so, as many of one as of another.
 */
export function walkersIn({ journey, persona, language }: Subject): Walkers[] {
  const flows = flowsOf(journey).filter(
    (flow) => flow.touchpoints.length > 0 && (!persona || flow.persona === persona),
  );
  const shares = flows.map((flow) => flow.persona?.declared.share?.value.value ?? 0);
  const isSaid = shares.every((share) => share > 0);
  const parts = isSaid ? shares : shares.map(() => 1);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const isAll = isSaid && Math.round(whole) === 100;
  const isAssumed = flows.length > 1 && !isAll;
  const note = (share: number) => (name: string) =>
    isSaid ? message("{0} ({1} % said)", name, share) : message("{0} (share not said)", name);
  return flows.map((flow, index) => {
    return {
      id: flow.persona?.id ?? "all",
      label: flow.persona?.label ?? localise(message("All customers"), language),
      ...(isAssumed && { noted: note(shares[index]!) }),
      percent: (100 * parts[index]!) / whole,
      isAssumed,
      start: flow.touchpoints[0]!,
      after: remembered((touchpoint: Touchpoint) => branchesOf(journey, flow, touchpoint)),
    };
  });
}

function remembered<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
