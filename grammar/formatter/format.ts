import { parse } from "../parsing/parser.ts";
import { type Chunk, type Statement, textOf } from "../syntax.ts";
import { ChunkPrinter } from "./chunk-printer.ts";
import { layOut, type Row } from "./rows.ts";

/**
 * Prints a file in the one layout that all files have: two spaces a level, a line a statement, an empty line
 * between elements, values as they were spelled, comments where they were. The meaning stays the same. What
 * has a problem of syntax stays as it was written; so does all of an element whose braces do not pair up.
 */
export function format(text: string): string {
  const newline = ["\r\n", "\n", "\r"].find((each) => text.includes(each)) ?? "\n";
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let printed = "";
  let rows: Row[] = [];
  let afterWritten = true;
  let spaced = false;
  const printRows = () => {
    const lines = layOut(rows);
    if (lines.length > 0) printed += `${afterWritten ? "" : newline}${lines.join(newline)}${newline}`;
    if (lines.length > 0) afterWritten = false;
    rows = [];
  };
  for (const chunk of parse(text).chunks) {
    if (chunk.whole && isReadTheSame(chunk)) {
      const printer = new ChunkPrinter(chunk);
      for (const row of printer.rows(spaced)) rows.push(row);
      spaced = printer.endsSpaced;
      continue;
    }
    printRows();
    printed += afterWritten ? chunk.text : newline + chunk.text;
    afterWritten = true;
  }
  printRows();
  return printed.startsWith(mark) ? printed : mark + printed;
}

/** Whether a chunk with problems has the same words and problems when it is laid out otherwise. */
function isReadTheSame(chunk: Chunk): boolean {
  if (chunk.problems.length === 0) return true;
  const printed = parse(`${layOut(new ChunkPrinter(chunk).rows(false)).join("\n")}\n`).chunks;
  return JSON.stringify(printed.flatMap(readIn)) === JSON.stringify(readIn(chunk));
}

function readIn(chunk: Chunk): unknown[] {
  const said = ({ keyword, words, block }: Statement): unknown[] => [
    [keyword, ...words].map((word) => word && textOf(chunk, word)),
    ...(block?.statements.map(said) ?? []),
  ];
  return [...chunk.statements.map(said), ...chunk.problems.map(({ code, message }) => [code, message])];
}
