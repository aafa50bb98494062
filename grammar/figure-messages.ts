import { type Message, message } from "./message.ts";

/** For `24 hours`, which means `24h`. */
export const durationInOneWord = (short: string): Message =>
  message("Write a duration in one word, with a short unit: `{0}`.", short);

/** For `€1200` and `1200 euro`, which mean `1200 EUR`. */
export const currencyAfterAmount = (amount: string): Message =>
  message("Write an amount with its currency after it, in three capital letters: `{0}`.", amount);
