import { anyOf } from "../alternatives.ts";
import { excerpt } from "../excerpt.ts";
import { type Message, message } from "../message.ts";
import { currencyCalled, isCurrency } from "../vocabulary/currencies.ts";
import { unitCalled } from "../vocabulary/duration-units.ts";
import * as t from "./tokens.ts";

/** For `24 hours`, which means `24h`. */
export const durationInOneWord = (short: string): Message =>
  message("Write a duration in one word, with a short unit: `{0}`.", short);

/** For `€1200` and `1200 euro`, which mean `1200 EUR`. */
export const currencyAfterAmount = (amount: string): Message =>
  message("Write an amount with its currency after it, in three capital letters: `{0}`.", amount);

/** For `35 %`, which means `35%`. */
export const percentInOneWord = (percent: string): Message =>
  message("Write a percentage in one word, with its sign: `{0}`.", percent);

/** For `14/09/2026`, which means `2026-09-14`. */
export const dateAs = (...dates: readonly string[]): Message =>
  message("Write the date as {0}.", anyOf(dates));

/** For `1.200 EUR`, which one reader takes for a thousand and the other for a little more than one. */
export const amountInTwoWays = (written: string, amounts: readonly string[]): Message =>
  message("`{0}` can be read in two ways: write {1}.", written, anyOf(amounts));

/** What is wrong with a word that begins like a figure and is none. */
export function figureProblem(image: string): Message {
  const plain = inPlainCharacters(image);
  return (
    figureInSight(plain, image) ??
    amountProblem(plain) ??
    dateProblem(plain) ??
    durationProblem(plain) ??
    message(
      "`{0}` is not a number, a percentage, a duration (24h, 1h30min), a date (2026-09-14, 2026-Q3) or a figure with its maximum (4.5/5): correct it, or put quotation marks around it if it is text.",
      excerpt(image),
    )
  );
}

/** With the digits, dashes and spaces of the language, where others look the same. */
export function inPlainCharacters(written: string): string {
  return written
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/[ \t]*([/%])[ \t]*/g, "$1");
}

const { number, percent, duration, date, ratio } = t.patterns;
const wholeFigure = new RegExp(
  `^(?:${[number, percent, duration, date, ratio].map(({ source }) => source).join("|")})$`,
);

/** Nothing but a slash can make a figure that is whole in itself no word of its own. */
function figureInSight(plain: string, image: string): Message | null {
  const [, whole, fraction] = /^(-?\d+),(\d+)%$/.exec(plain) ?? [];
  if (whole) return percentInOneWord(`${whole}.${fraction}%`);
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(plain))
    return message("Write `{0}` instead of `{1}`.", numbersMeant(plain)[0]!, excerpt(image));
  if (!wholeFigure.test(plain)) return null;
  if (plain === image) return message("Write `per` instead of `/`, as in `{0} per month`.", plain);
  return plain.endsWith("%")
    ? percentInOneWord(plain)
    : message("Write `{0}` instead of `{1}`.", plain, excerpt(image));
}

function amountProblem(plain: string): Message | null {
  const [, before = "", written = "", after = ""] =
    /^([€$£]?)\s*(-?\d[\d.,]*)\s*(\p{L}+|[€$£])?$/u.exec(plain) ?? [];
  const currency = currencyCalled(before || after) ?? (isCurrency(after) ? after : undefined);
  if (!currency) return null;
  const amounts = numbersMeant(written).map((each) => `${each} ${currency}`);
  return amounts.length > 1 ? amountInTwoWays(written, amounts) : currencyAfterAmount(amounts[0]!);
}

/** The numbers that one with points or commas in it may stand for: `1.200` is twelve hundred to some, and 1.20 to others. */
export function numbersMeant(written: string): readonly string[] {
  const groups = written.split(/[.,]/);
  const whole = groups.join("");
  if (groups.length === 1 || groups.at(-1) === "") return [whole];
  const decimal = `${groups.slice(0, -1).join("")}.${groups.at(-1)}`;
  if (groups.length > 2) return [written.includes(".") && written.includes(",") ? decimal : whole];
  return groups[1]!.length === 3 ? [whole, Number(decimal).toFixed(2)] : [decimal];
}

const twoDigits = (written: string): string => written.padStart(2, "0");

function dateProblem(plain: string): Message | null {
  const [, year = "", month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(plain) ?? [];
  if (month) return dateAs([year, month, ...(day ? [day] : [])].map(twoDigits).join("-"));
  const [, ofYear, quarter] = /^(\d{4})-?q([1-4])$/i.exec(plain) ?? [];
  if (ofYear) return dateAs(`${ofYear}-Q${quarter}`);
  return yearLast(plain);
}

/** The day comes first, unless there is no such month; with slashes, it may be either. */
function yearLast(plain: string): Message | null {
  const [, first = "", second = "", year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? [];
  if (!year) return null;
  const [dayMonth, monthDay] = [
    [year, second, first],
    [year, first, second],
  ].map((parts) => parts.map(twoDigits).join("-")) as [string, string];
  if (Number(second) > 12) return dateAs(monthDay);
  const isEither = plain.includes("/") && Number(first) <= 12 && first !== second;
  return isEither ? dateAs(dayMonth, monthDay) : dateAs(dayMonth);
}

function durationProblem(plain: string): Message | null {
  const [, amount = "", word = ""] = /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(plain) ?? [];
  const unit = unitCalled(word);
  return unit ? durationInOneWord(amount + unit) : null;
}
