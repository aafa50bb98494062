import type { Place } from "../gaps/finding.ts";
import { elementKindOf } from "../grammar/element-statement.ts";
import { type Chunk, type Statement, textOf } from "../grammar/syntax.ts";

/**
 * The element that a place stands in, by its names alone, so that it is the same wherever it stands in the file:
 * that of the file, and the innermost in it, as in `journey fridge / touchpoint read-reviews`.
 */
export function elementAt({ chunk, start }: Place): string {
  const names: string[] = [];
  let statements = chunk.statements;
  for (;;) {
    const around = statements.find((statement) => statement.start <= start && start < statement.end);
    if (!around) break;
    const name = nameOf(around, chunk);
    if (name) names.push(name);
    statements = around.block?.statements ?? [];
  }
  return names.length > 2 ? [names[0], names.at(-1)].join(" / ") : names.join(" / ");
}

function nameOf(statement: Statement, chunk: Chunk): string | null {
  const kind = elementKindOf(statement, chunk);
  const [id] = statement.words;
  return kind && id ? `${kind} ${textOf(chunk, id)}` : null;
}
