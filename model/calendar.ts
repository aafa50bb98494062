import type { CalendarDate } from "../grammar/vocabulary/value-types.ts";

const millisecondsADay = 86_400_000;

/** The day that a date of the Gregorian calendar is, counted from 1970-01-01; null where there is no such date. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / millisecondsADay : null;
}

/**
 * Reads `2026-09-14`, `2026-09` or `2026-Q3`.
 * @returns the days that it stands for, or null where the calendar has no such day, month or quarter
 */
export function readDate(written: string): CalendarDate | null {
  const [, year, quarter, month, day] = /^(\d{4})-(?:Q(\d)|(\d{2})(?:-(\d{2}))?)$/.exec(written) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) {
    const only = dayOf(Number(year), Number(month), Number(day));
    return only === null ? null : { first: only, last: only };
  }
  const firstMonth = quarter === undefined ? Number(month) : Number(quarter) * 3 - 2;
  const lastMonth = quarter === undefined ? firstMonth : firstMonth + 2;
  const first = firstMonth >= 1 && lastMonth <= 12 ? dayOf(Number(year), firstMonth, 1) : null;
  const last = dayOf(Number(year), lastMonth + 1, 1) ?? dayOf(Number(year) + 1, 1, 1);
  return first === null || last === null ? null : { first, last: last - 1 };
}

/** A day, counted from 1970-01-01, as `2026-09-14`. */
export function printDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The day that it is where this runs. */
export function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
