import { waysFrom } from "./loops.ts";
import type { Point } from "./points.ts";
import type { Stream } from "./streams.ts";

/** How a sankey is laid out: in columns, one for each step of the longest way; ends stand in the last one. */
export interface Layout {
  /** The number of the last column. */
  readonly last: number;
  /** How many stand in the fullest column. */
  readonly rows: number;
  /** The column of each point. */
  readonly columns: ReadonlyMap<Point, number>;
  /** How many come by each point, in percent. */
  readonly percents: ReadonlyMap<Point, number>;
  /** The points of which it is assumed how many come by. */
  readonly assumed: ReadonlySet<Point>;
}

export function layOut(streams: readonly Stream[]): Layout {
  const leaving = Map.groupBy(streams, ({ from }) => from);
  const arriving = Map.groupBy(streams, ({ to }) => to);
  const { order } = waysFrom(leaving.keys(), (at) => leaving.get(at)?.map(({ to }) => to) ?? []);
  const columns = new Map<Point, number>(order.map((point) => [point, 0]));
  for (const point of order)
    for (const { to } of leaving.get(point) ?? [])
      columns.set(to, Math.max(columns.get(to)!, columns.get(point)! + 1));
  const last = Math.max(0, ...columns.values());
  for (const point of order) if (!leaving.has(point)) columns.set(point, last);
  const sum = (some: readonly Stream[] = []) => some.reduce((all, { percent }) => all + percent, 0);
  const percents = order.map(
    (point) => [point, Math.max(sum(arriving.get(point)), sum(leaving.get(point)))] as const,
  );
  const rows = [...Map.groupBy(columns.values(), (column) => column).values()].map(({ length }) => length);
  const assumed = streams.filter(({ isAssumed }) => isAssumed);
  const begins = assumed.map(({ from }) => from).filter((point) => !arriving.has(point));
  return {
    last,
    rows: Math.max(0, ...rows),
    columns,
    percents: new Map(percents),
    assumed: new Set([...begins, ...assumed.map(({ to }) => to)]),
  };
}
