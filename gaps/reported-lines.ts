import { elementKindOf } from "../grammar/element-statement.ts";
import { Notes } from "../grammar/notes.ts";
import type { Chunk, Range, Statement } from "../grammar/syntax.ts";
import { bind } from "../model/reading/bind.ts";

/** What stands on lines with a problem of syntax or vocabulary, in file order. */
const known = new Notes<Chunk, readonly Range[]>();

/**
 * Whether a place is on a line that was reported already as a problem of syntax or vocabulary, or on the line of an
 * element that holds such a line: what was read of it may not be what was meant, and what is missing in it may be
 * what was misread, so that rules have nothing to say of it yet.
 */
export function isOnReportedLine(chunk: Chunk, { start }: Range): boolean {
  let lines = known.get(chunk);
  if (!lines) {
    lines = reportedLines(chunk);
    known.set(chunk, lines);
  }
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < lines.length && lines[low]!.start <= start;
}

function reportedLines(chunk: Chunk): Range[] {
  const problems = [...chunk.problems, ...bind(chunk).problems].map(({ start }) => start);
  if (problems.length === 0) return [];
  problems.sort((a, b) => a - b);
  const found: Range[] = [];
  let next = 0;
  const visit = (statement: Statement): boolean => {
    const line = lineOf(statement, chunk);
    while (next < problems.length && problems[next]! < line.start) next++;
    const isReported = next < problems.length && problems[next]! < line.end;
    const isElement = line.end < statement.end;
    const inside = isElement ? statement.block!.statements.map(visit) : [];
    if (isReported || inside.includes(true)) found.push(line);
    return isReported && !isElement;
  };
  chunk.statements.forEach(visit);
  return found.sort((a, b) => a.start - b.start);
}

/** An element up to its block, which holds lines of its own; a property with the named parts in its block. */
function lineOf(statement: Statement, chunk: Chunk): Range {
  const { start, end, block } = statement;
  return { start, end: block && elementKindOf(statement, chunk) ? block.start + 1 : end };
}
