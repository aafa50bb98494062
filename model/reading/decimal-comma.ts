import { type Message, message } from "../../grammar/message.ts";
import type { Range } from "../../grammar/syntax.ts";
import type { Line } from "./line.ts";

/** A figure that a comma cuts in two, as in `4,5/5`, and what to write instead. */
export interface CutFigure {
  readonly at: Range;
  readonly text: Message;
}

/** The figure that a word is part of, where a comma stands in it with no space around. */
export function cutFigure(line: Line, at: number): CutFigure | null {
  return cutAfter(line, at - 1) ?? cutAfter(line, at);
}

function cutAfter({ words, textOf }: Line, at: number): CutFigure | null {
  const first = words[at]?.value;
  const second = words[at + 1];
  if (first?.kind !== "number" || !second?.afterComma || second.value.start !== first.end + 1) return null;
  const [whole, rest] = [withoutThousandsPoint(textOf(first)), textOf(second.value)];
  if (!/^-?\d+$/.test(whole) || !/^\d/.test(rest) || second.value.kind === "date") return null;
  const text = /^\d{3}(?!\d)/.test(rest)
    ? message("Write a number without a comma in it: `{0}`.", whole + rest)
    : message("Write a decimal point instead of the comma: `{0}`.", `${whole}.${rest}`);
  return { at: { start: first.start, end: second.value.end }, text };
}

/** `1.200,50` is twelve hundred and a half. */
function withoutThousandsPoint(written: string): string {
  return written.replace(/^(-?\d{1,3})\.(\d{3})$/, "$1$2");
}
