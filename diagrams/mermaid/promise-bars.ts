import { placeOf } from "../../gaps/finding.ts";
import { asWritten } from "../../gaps/prose-durations.ts";
import { type Message, message } from "../../grammar/message.ts";
import { printDay } from "../../model/calendar.ts";
import type { PromiseMade, PromisePlace } from "../../model/promises.ts";

/** A time beside others: what was promised, or what it took. */
export interface Bar {
  readonly label: Message;
  /** Nothing where it has no length. */
  readonly seconds: number;
  readonly state: "promised" | "kept" | "broken";
}

/** What was promised at each place, and what it took. */
export function barsOf(uri: string, { places }: PromiseMade, isBroken: boolean): Bar[] {
  const bars = places.flatMap((place) => [promised(uri, place, places.length > 1), ...taken(uri, place)]);
  // Where no place says that it took too long, a walk does.
  const isSaid = bars.some(({ state }) => state === "broken");
  const late = message("kept too late on a walk that happened");
  return isBroken && !isSaid ? [...bars, { label: late, seconds: longestOf(bars), state: "broken" }] : bars;
}

function promised(uri: string, place: PromisePlace, isOneOfSeveral: boolean): Bar {
  const { fact, touchpoint, within, limitedBy } = place;
  const limit = within
    ? message("promised within {0}", asWritten(placeOf(uri, limitedBy.syntax, limitedBy.spans.within)))
    : fact.by
      ? message("promised by {0}", printDay(fact.by.last))
      : message("promised without a deadline");
  const label = isOneOfSeveral ? message("{0} · {1}", limit, touchpoint.label) : limit;
  return { label, seconds: within?.seconds ?? 0, state: "promised" };
}

function taken(uri: string, { fact, within }: PromisePlace): Bar[] {
  const { actual } = fact;
  if (!actual) return [];
  if (actual === "never")
    return [{ label: message("never kept"), seconds: within?.seconds ?? 0, state: "broken" }];
  const isLate = within !== null && actual.seconds > within.seconds;
  return [
    {
      label: message("took {0}", asWritten(placeOf(uri, fact.syntax, fact.spans.actual))),
      seconds: actual.seconds,
      state: isLate ? "broken" : "kept",
    },
  ];
}

function longestOf(bars: readonly Bar[]): number {
  return bars.reduce((most, { seconds }) => Math.max(most, seconds), 0);
}
