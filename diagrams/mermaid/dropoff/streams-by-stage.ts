import { localise } from "../../../grammar/message.ts";
import type { Stage } from "../../../model/journey-map.ts";
import type { Subject } from "../../diagram.ts";
import { moreStages } from "../counted.ts";
import { waysFrom } from "./loops.ts";
import { type End, endName, type Point } from "./points.ts";
import { type Stream, together } from "./streams.ts";

/** The same streams from stage to stage; all stages but the first so many are one, and so is each kind of end. */
export function streamsByStage(
  { journey, language }: Subject,
  streams: readonly Stream[],
  most: number,
): Stream[] {
  const shown = new Map<Stage, Point>(
    journey.stages.slice(0, most).map((stage) => [stage, { id: stage.id, label: stage.label }]),
  );
  const left = journey.stages.length - most;
  const rest: Point = { id: "rest", label: localise(moreStages(left), language) };
  const ends = new Map<End, Point>();
  const endAs = (end: End) => {
    const known = ends.get(end) ?? { id: end, label: localise(endName(end), language), end };
    ends.set(end, known);
    return known;
  };
  const summary = (point: Point) => {
    if (point.end) return endAs(point.end);
    return point.touchpoint ? (shown.get(point.touchpoint.stage) ?? rest) : point;
  };
  const between = together(
    streams
      .map((stream) => ({ ...stream, from: summary(stream.from), to: summary(stream.to) }))
      .filter(({ from, to }) => from !== to),
  );
  // Stages can lead back to each other where touchpoints do not.
  const following = Map.groupBy(between, ({ from }) => from);
  const begins = streams.filter(({ from }) => !from.touchpoint).map(({ from }) => from);
  const ways = waysFrom(begins, (at) => following.get(at)?.map(({ to }) => to) ?? []);
  return together(
    between.map((stream) =>
      ways.leadsBack(stream.from, stream.to) ? { ...stream, to: endAs("back") } : stream,
    ),
  );
}
