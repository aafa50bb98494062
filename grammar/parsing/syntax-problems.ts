import type { IToken } from "chevrotain";
import { excerpt } from "../excerpt.ts";
import { type Message, message } from "../message.ts";
import { currencyCalled } from "../vocabulary/currencies.ts";
import type { PropertyDefinition } from "../vocabulary/definitions.ts";
import { elements } from "../vocabulary/table.ts";
import { currencyAfterAmount, figureProblem, inPlainCharacters } from "./figure-problems.ts";
import * as t from "./tokens.ts";

/**
 * What is wrong with a word in itself, or null for a good one.
 * @param keyword what its line begins with
 */
export function wordProblem({ tokenType, image }: IToken, keyword: string, isFirst: boolean): Message | null {
  switch (tokenType) {
    case t.UnclosedString:
      return message('This text is never closed: add a `"` where it ends.');
    case t.UnclosedText:
      return unclosedText;
    case t.WrongQuotes:
      return message(
        'Put text between straight quotation marks: write `"{0}"`.',
        excerpt(readBetweenMarks(image)),
      );
    case t.Malformed:
      return (isFirst && nameProblem(keyword, image)) || figureProblem(image);
    case t.StringWord:
      return image.includes("\\") ? escapeProblem(image) : null;
    default:
      return null;
  }
}

/** The keywords after which a new name stands. */
const keywordsOfNames = new Set(
  Object.entries(elements).flatMap(([kind, { properties }]) => {
    const named = Object.entries<PropertyDefinition>(properties).filter(
      ([, { values }]) => Object.values(values)[0]?.type === "name",
    );
    return [kind, ...named.map(([keyword]) => keyword)];
  }),
);

function nameProblem(keyword: string, image: string): Message | null {
  const isName = keywordsOfNames.has(keyword) && /^[\p{XIDC}-]+$/u.test(image);
  return isName
    ? message("A name begins with a letter: write for example `{0}`.", excerpt(`${keyword}-${image}`))
    : null;
}

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
 * @param keyword what its line begins with; null where that is the word itself
 */
export function strayProblem(token: IToken, keyword: string | null): Message {
  const { tokenType, image } = token;
  if (tokenType === t.UnclosedText) return unclosedText;
  if (tokenType === t.RightBrace)
    return message("This `}` closes nothing: leave it out, or add the `{` that it belongs to.");
  if (tokenType === t.LeftBrace)
    return message(
      "There is no keyword before this `{`: write the one that the block belongs to, or leave the brace out.",
    );
  if (keyword === null && foreignComment.test(image))
    return message("A comment begins with `//`, not with `{0}`.", image);
  if (keyword === null)
    return message(
      "A line begins with a keyword such as `goal` or `stage`; `{0}` is not a keyword.",
      excerpt(image),
    );
  if (tokenType === t.Comma)
    return message("Something is missing at this comma: add it, or leave the comma out.");
  return keyword === "import" ? pathWithoutQuotes : signProblem(image);
}

function signProblem(image: string): Message {
  const plain = inPlainCharacters(image);
  if (plain !== image) return message("Write `{0}` instead of `{1}`.", excerpt(plain), excerpt(image));
  if (/^\.{1,2}\//.test(image)) return pathWithoutQuotes;
  if (/^[:=]$/.test(image)) return message("Leave out `{0}`: a space is enough.", image);
  if (/^[&|]$/.test(image)) return message("Write a comma instead of `{0}`.", image);
  if (/^[[\](){]/.test(image)) return message("Leave out the brackets: in a list, commas are enough.");
  const currency = currencyCalled(image);
  if (currency) return currencyAfterAmount(`1200 ${currency}`);
  return message(
    "`{0}` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
    excerpt(image),
  );
}

/** What begins a comment in other languages. */
const foreignComment = /^(?:#|--|<!--)/;

const unclosedText = message('This text is never closed: add `"""` where it ends.');

const pathWithoutQuotes = message('Put quotation marks around a path, as in `"./personas.journey"`.');

/** What stands between marks of which the second may be missing. */
function readBetweenMarks(image: string): string {
  return image.replace(/^.|[“”«»"'‘’]$/g, "");
}

export const unclosedBlock = message("This `{` is never closed: add a `}` where its block ends.");

export const missingBrace = message(
  "A `{` is missing here: the lines below that are further to the right belong to this one.",
);

export const missingBraces = message(
  "Braces are missing: put `{` at the end of each line that has others under it, further to the right, and `}` below those.",
);

/** For what stands below a keyword that says nothing. */
export const valueBelow = (image: string, keyword: string): Message =>
  message("Put `{0}` on the line of `{1}`, or begin its own line with a keyword.", excerpt(image), keyword);

export const unclosedComment = message("This comment is never closed: add `*/` where it ends.");

export const tooDeep = (deepest: number): Message =>
  message("Blocks can be at most {0} deep: what is in this one is not read. Move it further out.", deepest);
