import { type Message, message } from "../grammar/message.ts";
import { type DurationPart, writtenParts } from "../model/durations.ts";
import { type Place, writtenAt } from "./finding.ts";

/** The duration at a place, in the units that its author chose. */
export function asWritten(place: Place): Message {
  return inFigures(writtenParts(writtenAt(place)));
}

/** A duration in figures: `24 h`, `1 h 30 min`. */
export function inFigures(parts: readonly DurationPart[]): Message {
  return parts.map(figure).reduce((left, right) => message("{0} {1}", left, right));
}

/** A duration in words, as far as people say numbers so: `two days`, `one day and 13 hours`. */
export function inWords(parts: readonly DurationPart[]): Message {
  return parts.map(phrase).reduce((left, right) => message("{0} and {1}", left, right));
}

function figure({ amount, unit }: DurationPart): Message {
  switch (unit) {
    case "s":
      return message("{0} s", amount);
    case "min":
      return message("{0} min", amount);
    case "h":
      return message("{0} h", amount);
    case "d":
      return message("{0} d", amount);
    case "w":
      return message("{0} w", amount);
    case "mo":
      return message("{0} mo", amount);
    case "y":
      return message("{0} y", amount);
  }
}

function phrase({ amount, unit }: DurationPart): Message {
  const isOne = amount === 1;
  const count = numberWord(amount);
  switch (unit) {
    case "s":
      return isOne ? message("one second") : message("{0} seconds", count);
    case "min":
      return isOne ? message("one minute") : message("{0} minutes", count);
    case "h":
      return isOne ? message("one hour") : message("{0} hours", count);
    case "d":
      return isOne ? message("one day") : message("{0} days", count);
    case "w":
      return isOne ? message("one week") : message("{0} weeks", count);
    case "mo":
      return isOne ? message("one month") : message("{0} months", count);
    case "y":
      return isOne ? message("one year") : message("{0} years", count);
  }
}

function numberWord(amount: number): Message | number {
  switch (amount) {
    case 2:
      return message("two");
    case 3:
      return message("three");
    case 4:
      return message("four");
    case 5:
      return message("five");
    case 6:
      return message("six");
    case 7:
      return message("seven");
    case 8:
      return message("eight");
    case 9:
      return message("nine");
    case 10:
      return message("ten");
    case 11:
      return message("eleven");
    case 12:
      return message("twelve");
    default:
      return amount;
  }
}
