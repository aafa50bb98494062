import type { Duration } from "../grammar/vocabulary/value-types.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A year is 365 days and a month a twelfth of it, so that `12mo` is `1y` and `365d` is not late for it. */
const unitSeconds: Readonly<Record<string, number>> = {
  s: 1,
  min: minute,
  h: hour,
  d: day,
  w: 7 * day,
  mo: (365 / 12) * day,
  y: 365 * day,
};

/** Reads `24h`, `3d` or `1h30min`. */
export function readDuration(written: string): Duration {
  let seconds = 0;
  for (const [, amount, unit] of written.matchAll(/(\d+(?:\.\d+)?)(min|mo|s|h|d|w|y)/g)) {
    seconds += Number(amount) * unitSeconds[unit!]!;
  }
  return { unit: "duration", seconds: written.startsWith("-") ? -seconds : seconds };
}

/** Prints a duration in its two largest units, `1d 12h`; parts too small to matter beside them are left out. */
export function printDuration({ seconds }: Duration): string {
  const parts: string[] = [];
  let rest = Math.round(Math.abs(seconds));
  for (const unit of ["y", "d", "h", "min", "s"]) {
    const amount = Math.floor(rest / unitSeconds[unit]!);
    if (amount > 0) parts.push(`${amount}${unit}`);
    rest -= amount * unitSeconds[unit]!;
    if (parts.length === 2) break;
  }
  return (seconds < 0 ? "-" : "") + (parts.join(" ") || "0s");
}
