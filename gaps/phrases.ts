import { type Message, message } from "../grammar/message.ts";
import type { Duration, Quantity } from "../grammar/vocabulary/value-types.ts";
import { printDuration } from "../model/durations.ts";

/** A duration as it was written or printed, with the spaces of prose: `24 h`. */
export function proseDuration(written: string | Duration): string {
  const text = typeof written === "string" ? written : printDuration(written);
  return text.replace(/(\d)([a-z])/g, "$1 $2").replace(/([a-z])(\d)/g, "$1 $2");
}

/** Working time, in hours: a day of work is not a day of the calendar. */
export function proseHours(seconds: number): Message {
  return message("{0} h", rounded(seconds / 3600));
}

/** A figure with its unit, with the digits that matter. */
export function proseQuantity(quantity: Quantity): Message {
  switch (quantity.unit) {
    case "number":
      return message("{0}", rounded(quantity.value));
    case "percent":
      return message("{0} %", rounded(quantity.value));
    case "ratio":
      return message("{0}/{1}", rounded(quantity.value, 2), quantity.max);
    case "duration":
      return message("{0}", proseDuration(quantity));
    case "money":
      return message("{0} {1}", rounded(quantity.value, 2), quantity.currency);
  }
}

/** A figure as it is shown: to one digit after the point, or as many as given. */
export function rounded(value: number, digits = 1): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

/** `a`, `b` and `c`. */
export function listOf(names: readonly string[]): Message {
  const quoted = names.map((name) => message("`{0}`", name));
  return quoted.reduce((left, right, index) =>
    index === quoted.length - 1 ? message("{0} and {1}", left, right) : message("{0}, {1}", left, right),
  );
}
