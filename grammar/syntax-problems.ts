import type { IToken } from "chevrotain";
import { type Message, message } from "./message.ts";
import * as t from "./tokens.ts";

/** What is wrong with a word that no statement takes, or null for a good one. */
export function wordProblem({ tokenType, image }: IToken): Message | null {
  switch (tokenType) {
    case t.UnclosedString:
      return message('This text is never closed: add a `"` where it ends.');
    case t.UnclosedText:
      return message('This text is never closed: add `"""` where it ends.');
    case t.WrongQuotes:
      return message(
        'Text stands between straight quotation marks: write `"{0}"`.',
        excerpt(image.slice(1, -1)),
      );
    case t.Malformed:
      return message(
        "`{0}` is no number, percentage, duration (24h, 1h30min), date (2026-09-14, 2026-Q3) or ratio (4.5/5).",
        excerpt(image),
      );
    case t.StringWord:
      return image.includes("\\") ? escapeProblem(image) : null;
    default:
      return null;
  }
}

function escapeProblem(image: string): Message | null {
  for (const [written, code] of image.matchAll(/\\(?:u\{([0-9a-fA-F]{1,6})\}|[\s\S])/g)) {
    const known =
      code === undefined
        ? '\\" \\\\ \\n \\t'.split(" ").includes(written)
        : Number.parseInt(code, 16) <= 0x10ffff;
    if (!known)
      return message(
        '`{0}` means nothing in a text: write \\\\ for a backslash, or one of \\" \\n \\t \\u{1F600}.',
        written,
      );
  }
  return null;
}

/**
 * What to say of a word that cannot stand where it does.
 * @param afterKeyword whether a statement has begun
 */
export function strayProblem(token: IToken, afterKeyword: boolean): Message {
  const { tokenType, image } = token;
  if (tokenType === t.RightBrace)
    return message("This `}` closes nothing: leave it out, or add the `{` that it belongs to.");
  if (tokenType === t.LeftBrace)
    return message("This `{` opens a block of nothing: write the keyword that it belongs to before it.");
  if (!afterKeyword)
    return message("A line begins with a keyword such as `goal` or `stage`; `{0}` is none.", excerpt(image));
  if (tokenType === t.Comma)
    return message("Something is missing at this comma: add it, or leave the comma out.");
  if (image === "%") return message("Write the percentage without a space before `%`, as in `35%`.");
  return message("`{0}` has no meaning here: leave it out.", excerpt(image));
}

export const unclosedBlock = message("This `{` is never closed: add a `}` where its block ends.");

export const missingBrace = message("A `{` is missing here: what stands deeper below belongs to this line.");

export const unclosedComment = message("This comment is never closed: add `*/` where it ends.");

export const tooDeep = (deepest: number): Message =>
  message("Blocks stand at most {0} deep in one another; what is in this one is passed over.", deepest);

function excerpt(text: string): string {
  const characters = [...text.slice(0, 100)];
  return characters.length > 30 ? `${characters.slice(0, 29).join("")}…` : characters.join("");
}
