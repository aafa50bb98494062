import type { Stage } from "../../model/journey-map.ts";
import { textWidth } from "../text/text-width.ts";
import { shortened } from "./short-text.ts";

/** A stage after those that it is in, as in `Buying › Paying`: of their names, no more than tells which is meant. */
export function stageName({ label, outer }: Stage, room?: number): string {
  const own = shortened(label, room);
  if (!outer) return own;
  const left = room === undefined ? most : Math.min(most, room - textWidth(between + own, { size: 12 }));
  return left < least ? own : stageName(outer, left) + between + own;
}

const between = " › ";
const most = 130;
const least = 40;
