import type { Chunk, Statement, Value } from "./syntax.ts";

/** Where an offset stands in a chunk. */
export interface PlaceInSyntax {
  /** The statements whose blocks it stands in, outermost first. */
  readonly around: readonly Statement[];
  /** The statement on whose own line it stands, if any. */
  readonly statement: Statement | null;
  /** The word that it stands in or at the end of, if any. */
  readonly word: Value | null;
}

/** Finds what stands at an offset of a chunk, also in text that is only half written. */
export function placeAt(chunk: Chunk, offset: number): PlaceInSyntax {
  const around: Statement[] = [];
  let statements = chunk.statements;
  for (;;) {
    const inner = statements.find((statement) => isInBlock(statement, offset, chunk));
    if (!inner) break;
    around.push(inner);
    statements = inner.block!.statements;
  }
  const statement =
    statements.findLast((each) => each.start <= offset && isOnLine(each, offset, chunk)) ?? null;
  return { around, statement, word: statement ? wordAt(statement, offset) : null };
}

function isInBlock({ block }: Statement, offset: number, chunk: Chunk): boolean {
  if (!block || offset <= block.start) return false;
  if (block.closed) return offset < block.end;
  return offset <= block.end || chunk.text.slice(block.end, offset).trim() === "";
}

/** Whether an offset stands on a statement's own line: before its block, and after it only up to the line's end. */
function isOnLine({ end, block }: Statement, offset: number, chunk: Chunk): boolean {
  if (block) return offset <= block.start;
  const between = chunk.text.slice(end, offset);
  // After a comma, the statement goes on in the next line.
  return /^[^\r\n;]*$/.test(between) || (chunk.text.slice(0, end).endsWith(",") && between.trim() === "");
}

function wordAt({ keyword, words }: Statement, offset: number): Value | null {
  const said = keyword ? [keyword, ...words] : words;
  return said.find((word) => word.start <= offset && offset <= word.end) ?? null;
}
