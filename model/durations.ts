import { type DurationUnit, unitCalled } from "../grammar/vocabulary/duration-units.ts";
import type { Duration } from "../grammar/vocabulary/value-types.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const month = (365 / 12) * day;

/** A year is 365 days and a month a twelfth of it, so that `12mo` is `1y` and `365d` is not late for it. */
const unitSeconds: Readonly<Record<DurationUnit, number>> = {
  s: 1,
  min: minute,
  h: hour,
  d: day,
  w: 7 * day,
  mo: month,
  y: 365 * day,
};

/** So many of one unit. */
export interface DurationPart {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** The parts of a duration as it was written: `1h30min`, or `24 hours`. */
export function writtenParts(written: string): DurationPart[] {
  return [...written.matchAll(/(\d+(?:\.\d+)?)\s*(\p{L}+)/gu)].map(([, amount, word]) => ({
    amount: Number(amount),
    unit: unitCalled(word!)!,
  }));
}

export function readDuration(written: string): Duration {
  const seconds = writtenParts(written).reduce(
    (sum, { amount, unit }) => sum + amount * unitSeconds[unit],
    0,
  );
  return { unit: "duration", seconds };
}

/** So many seconds in their two largest units, `1d 12h`; from a month on, in whole days. */
export function largestParts(seconds: number): DurationPart[] {
  const precision = seconds < month ? unitSeconds.s : unitSeconds.d;
  const parts: DurationPart[] = [];
  let rest = Math.round(seconds / precision) * precision;
  for (const unit of ["y", "d", "h", "min", "s"] as const) {
    const amount = Math.floor(rest / unitSeconds[unit]);
    if (amount > 0) parts.push({ amount, unit });
    rest -= amount * unitSeconds[unit];
    if (parts.length === 2) break;
  }
  return parts.length > 0 ? parts : [{ amount: 0, unit: "s" }];
}
