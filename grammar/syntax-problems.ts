import type { IToken } from "chevrotain";
import { excerpt } from "./excerpt.ts";
import { currencyAfterAmount, durationInOneWord } from "./figure-messages.ts";
import { type Message, message } from "./message.ts";
import * as t from "./tokens.ts";
import { currencyCalled } from "./vocabulary/currencies.ts";
import { unitCalled } from "./vocabulary/duration-units.ts";

/** What is wrong with a word in itself, or null for a good one. */
export function wordProblem({ tokenType, image }: IToken): Message | null {
  switch (tokenType) {
    case t.UnclosedString:
      return message('This text is never closed: add a `"` where it ends.');
    case t.UnclosedText:
      return message('This text is never closed: add `"""` where it ends.');
    case t.WrongQuotes:
      return message(
        'Put text between straight quotation marks: write `"{0}"`.',
        excerpt(image.slice(1, -1)),
      );
    case t.Malformed:
      return figureProblem(image);
    case t.StringWord:
      return image.includes("\\") ? escapeProblem(image) : null;
    default:
      return null;
  }
}

const { number, percent, duration, date, ratio } = t.patterns;
const wholeFigure = new RegExp(
  `^(?:${[number, percent, duration, date, ratio].map(({ source }) => source).join("|")})$`,
);

function figureProblem(image: string): Message {
  const [, amount = "", word = ""] = /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(image) ?? [];
  const unit = unitCalled(word);
  if (wholeFigure.test(image)) return perInsteadOfSlash(image);
  if (unit) return durationInOneWord(amount + unit);
  return message(
    "`{0}` is not a number, a percentage, a duration (24h, 1h30min), a date (2026-09-14, 2026-Q3) or a figure with its maximum (4.5/5): correct it, or put quotation marks around it if it is text.",
    excerpt(image),
  );
}

/** Nothing but a slash can make a figure that is whole in itself no word of its own. */
const perInsteadOfSlash = (figure: string): Message =>
  message("Write `per` instead of `/`, as in `{0} per month`.", figure);

function escapeProblem(image: string): Message | null {
  for (const [written, code] of image.matchAll(/\\(?:u\{([0-9a-fA-F]{1,6})\}|[\s\S])/g)) {
    const known =
      code === undefined
        ? '\\" \\\\ \\n \\t'.split(" ").includes(written)
        : Number.parseInt(code, 16) <= 0x10ffff;
    if (!known)
      return message(
        '`{0}` does not belong in a text: write \\\\ for a backslash, or one of \\" \\n \\t \\u{1F600}.',
        written,
      );
  }
  return null;
}

/**
 * What to say of a word that does not belong where it is.
 * @param afterKeyword whether a statement has begun
 */
export function strayProblem(token: IToken, afterKeyword: boolean): Message {
  const { tokenType, image } = token;
  if (tokenType === t.RightBrace)
    return message("This `}` closes nothing: leave it out, or add the `{` that it belongs to.");
  if (tokenType === t.LeftBrace)
    return message(
      "There is no keyword before this `{`: write the one that the block belongs to, or leave the brace out.",
    );
  if (!afterKeyword)
    return message(
      "A line begins with a keyword such as `goal` or `stage`; `{0}` is not a keyword.",
      excerpt(image),
    );
  if (tokenType === t.Comma)
    return message("Something is missing at this comma: add it, or leave the comma out.");
  return signProblem(image);
}

function signProblem(image: string): Message {
  if (image === "%") return message("Write the percentage without a space before `%`, as in `35%`.");
  if (/^\.{1,2}\//.test(image))
    return message('Put quotation marks around a path, as in `"./personas.journey"`.');
  const currency = currencyCalled(image);
  if (currency) return currencyAfterAmount(`1200 ${currency}`);
  return message(
    "`{0}` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
    excerpt(image),
  );
}

export const unclosedBlock = message("This `{` is never closed: add a `}` where its block ends.");

export const missingBrace = message(
  "A `{` is missing here: the lines below that are further to the right belong to this one.",
);

export const unclosedComment = message("This comment is never closed: add `*/` where it ends.");

export const tooDeep = (deepest: number): Message =>
  message("Blocks can be at most {0} deep: what is in this one is not read. Move it further out.", deepest);
