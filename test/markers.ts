/** A text whose `<|` and `|>` were taken out, and the ranges, or with `<|>` the places, that they marked. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a text that looks like the editor: `<|…|>` marks a range, `<|>` a place. Ranges are in the order of their starts. */
export function marked(source: string): Marked {
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = "";
  let last = 0;
  for (const mark of source.matchAll(/<\|>|<\||\|>/g)) {
    text += source.slice(last, mark.index);
    last = mark.index + mark[0].length;
    if (mark[0] === "|>") {
      const range = open.pop();
      if (!range) throw new Error(`A |> without its <| in: ${source}`);
      range.end = text.length;
    } else {
      const range = { start: text.length, end: text.length };
      ranges.push(range);
      if (mark[0] === "<|") open.push(range);
    }
  }
  if (open.length > 0) throw new Error(`A <| without its |> in: ${source}`);
  return { text: text + source.slice(last), ranges };
}
