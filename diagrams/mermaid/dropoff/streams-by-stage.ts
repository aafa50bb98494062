import { localise, message } from "../../../grammar/message.ts";
import type { Stage } from "../../../model/journey-map.ts";
import { moreStages } from "../../counted.ts";
import type { Subject } from "../../diagram.ts";
import { waysFrom } from "./loops.ts";
import { type End, endName, type Point } from "./points.ts";
import { type Stream, together } from "./streams.ts";

/**
 * The same streams from stage to stage; all stages but the first so many are one, so is each kind of end, and so are
 * those who begin where they are more than that.
 */
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
  const starts = new Set(streams.map(({ from }) => from).filter((point) => !point.touchpoint));
  const start: Point = { id: "all", label: localise(message("All customers"), language) };
  const summary = (point: Point) => {
    if (point.end) return endAs(point.end);
    if (!point.touchpoint) return starts.size > most ? start : point;
    return shown.get(point.touchpoint.stage) ?? rest;
  };
  const between = together(
    streams
      .map((stream) => ({ ...stream, from: summary(stream.from), to: summary(stream.to) }))
      .filter(({ from, to }) => from !== to),
  );
  // Stages can lead back to each other where touchpoints do not.
  const following = Map.groupBy(between, ({ from }) => from);
  const ways = waysFrom(
    new Set([...starts].map(summary)),
    (at) => following.get(at)?.map(({ to }) => to) ?? [],
  );
  return together(
    between.map((stream) =>
      ways.leadsBack(stream.from, stream.to) ? { ...stream, to: endAs("back") } : stream,
    ),
  );
}
