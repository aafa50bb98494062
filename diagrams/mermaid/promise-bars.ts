import { placeOf } from "../../gaps/finding.ts";
import { type PromiseState, stateByTime } from "../../gaps/promises/promise-states.ts";
import { asWritten } from "../../gaps/prose-durations.ts";
import { type Message, message } from "../../grammar/message.ts";
import { printDay } from "../../model/calendar.ts";
import type { PromiseMade, PromisePlace } from "../../model/promises.ts";

/** A time beside others: what was promised, or what it took. */
export interface Bar {
  readonly label: Message;
  /** Nothing where it has no length. */
  readonly seconds: number;
  readonly state: PromiseState;
  /** Whether it is a moment: not how long something took, but when it should have been there. */
  readonly isMoment?: boolean;
}

/** What was promised at each place, and what it took. */
export function barsOf(
  uri: string,
  { places }: PromiseMade,
  stateAt: (place: PromisePlace) => PromiseState,
): Bar[] {
  const isOneOfSeveral = places.length > 1;
  return places.flatMap((place) => [
    promised(uri, place, isOneOfSeveral),
    ...taken(uri, place),
    ...(stateAt(place) === "broken" && stateByTime(place) !== "broken" ? [lateOnWalk(place)] : []),
  ]);
}

function lateOnWalk({ within }: PromisePlace): Bar {
  return {
    label: message("kept too late on a walk that happened"),
    seconds: within?.seconds ?? 0,
    state: "broken",
    isMoment: true,
  };
}

function promised(uri: string, place: PromisePlace, isOneOfSeveral: boolean): Bar {
  const { fact, touchpoint, within, limitedBy } = place;
  const limit = within
    ? message("promised within {0}", asWritten(placeOf(uri, limitedBy.syntax, limitedBy.spans.within)))
    : fact.by
      ? message("promised by {0}", printDay(fact.by.last))
      : message("promised without a deadline");
  const label = isOneOfSeveral ? message("{0} · {1}", limit, touchpoint.label) : limit;
  return { label, seconds: within?.seconds ?? 0, state: "open" };
}

function taken(uri: string, place: PromisePlace): Bar[] {
  const { fact, within } = place;
  const { actual } = fact;
  if (!actual) return [];
  const state = stateByTime(place);
  if (actual === "never")
    return [{ label: message("never kept"), seconds: within?.seconds ?? 0, state, isMoment: true }];
  const label = message("took {0}", asWritten(placeOf(uri, fact.syntax, fact.spans.actual)));
  return [{ label, seconds: actual.seconds, state }];
}
