import { type Message, message } from "../../grammar/message.ts";

/**
 * A scale of time that begins at nothing. Mermaid knows dates alone, but counts the seconds since its first one where
 * it is told to: a second stands for a unit of the scale.
 */
export interface TimeScale {
  /** In which unit it counts. */
  readonly title: Message;
  /** How far the marks are apart, as Mermaid has it. */
  readonly tick: string;
  /** Where a time ends, as Mermaid has it: in whole milliseconds. */
  at(seconds: number): number;
}

const units = [
  { seconds: 60, until: 3 * 3600, title: message("promised and kept, in minutes") },
  { seconds: 3600, until: 3 * 86_400, title: message("promised and kept, in hours") },
  { seconds: 86_400, until: Number.POSITIVE_INFINITY, title: message("promised and kept, in days") },
];

const ticks = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600];
const mostTicks = 14;

/** Longer than anything that anybody promises, in units. */
const longest = mostTicks * ticks.at(-1)!;

/** The scale on which some times can be seen. */
export function scaleFor(times: readonly number[]): TimeScale {
  const last = times.reduce((most, seconds) => Math.max(most, seconds), 0);
  const { seconds: unit, title } = units.find(({ until }) => last < until) ?? units.at(-1)!;
  const step = ticks.find((each) => last / unit / each <= mostTicks) ?? ticks.at(-1)!;
  return {
    title,
    tick: step < 60 ? `${step}second` : step < 3600 ? `${step / 60}minute` : `${step / 3600}hour`,
    at: (seconds) => Math.round(1000 * Math.min(seconds / unit, longest)),
  };
}
