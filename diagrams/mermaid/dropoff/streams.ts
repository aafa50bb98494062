import type { Subject } from "../../diagram.ts";
import { waysFrom } from "./loops.ts";
import { type Point, Points } from "./points.ts";
import { walkersIn } from "./walkers.ts";

/** How many go from one point to another, in percent of all who begin. */
export interface Stream {
  readonly from: Point;
  readonly to: Point;
  readonly percent: number;
  /** Whether some of it is not as it was said. */
  readonly isAssumed: boolean;
}

/**
 * Follows customers through a journey, each persona from the first touchpoint that it meets on, as the shares say.
 * Who goes back to where one has been already is followed no further.
 */
export function streamsOf(subject: Subject): Stream[] {
  const walkers = walkersIn(subject);
  const points = new Points(walkers, subject.language);
  const ways = waysFrom(
    walkers.map(({ start }) => start),
    (at) =>
      walkers.flatMap(({ after }) =>
        after(at).branches.flatMap(({ to }) => (typeof to === "string" ? [] : [to])),
      ),
  );
  const streams: Stream[] = [];
  for (const { id, label, noted, start, percent, isAssumed, after } of walkers) {
    streams.push({ from: { id, label, ...(noted && { noted }) }, to: points.at(start), percent, isAssumed });
    const here = new Map([[start, { percent, isAssumed }]]);
    for (const at of ways.order) {
      const all = here.get(at);
      if (!all) continue;
      const { branches, assumed } = after(at);
      for (const { to, part } of branches) {
        const going = { percent: all.percent * part, isAssumed: all.isAssumed || assumed !== null };
        const add = (point: Point) => streams.push({ from: points.at(at), to: point, ...going });
        if (to === "exit") add(points.exit(at));
        else if (to === "unknown") add(points.unknown());
        else if (ways.leadsBack(at, to)) add(points.back(to));
        else {
          add(points.at(to));
          here.set(to, joined(here.get(to), going));
        }
      }
    }
  }
  return together(streams);
}

type Going = Pick<Stream, "percent" | "isAssumed">;

function joined(one: Going | undefined, other: Going): Going {
  return one ? { percent: one.percent + other.percent, isAssumed: one.isAssumed || other.isAssumed } : other;
}

/** One stream for all that go the same way. What is too little to be told in tenths of a percent is left out. */
export function together(streams: readonly Stream[]): Stream[] {
  const byWay = new Map<Point, Map<Point, Going>>();
  for (const { from, to, ...going } of streams) {
    const targets = byWay.get(from) ?? new Map<Point, Going>();
    byWay.set(from, targets.set(to, joined(targets.get(to), going)));
  }
  return [...byWay].flatMap(([from, targets]) =>
    [...targets].map(([to, going]) => ({ from, to, ...going })).filter(({ percent }) => percent >= 0.05),
  );
}
