import { type Message, message } from "../grammar/message.ts";
import type { Quantity } from "../grammar/vocabulary/value-types.ts";
import { largestParts } from "../model/durations.ts";
import { inFigures } from "./prose-durations.ts";

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
      return inFigures(largestParts(quantity.seconds));
    case "money":
      return message("{0} {1}", rounded(quantity.value, 2), quantity.currency);
  }
}

/** Percentages are rounded when they are written down: so much may be missing from a sum. */
export const tolerance = 1 + 1e-6;

/** A figure as it is shown: to one digit after the point, or as many as given. */
export function rounded(value: number, digits = 1): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
