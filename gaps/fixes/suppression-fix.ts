import { message } from "../../grammar/message.ts";
import type { Chunk, Statement } from "../../grammar/syntax.ts";
import type { Finding } from "../finding.ts";
import type { Fix } from "./fix.ts";

/** Keeps a finding back with a comment above its line, which leaves a place for the reason. */
export function suppressionFix({ rule, at }: Finding): Fix {
  const { chunk } = at;
  const statement = innermost(chunk.statements, at.start);
  const begin = statement?.start ?? 0;
  const lineStart = chunk.text.lastIndexOf("\n", begin - 1) + 1;
  const [indent] = /^[ \t]*/.exec(chunk.text.slice(lineStart))!;
  // Behind the end of a block, a comment of its own line would stand in that block.
  const isBehindBlock = chunk.text[lineStart + indent.length] === "}";
  const place = isBehindBlock ? begin : lineStart;
  return {
    title: message("Ignore `{0}` here", rule),
    edits: [
      {
        at: { ...at, start: place, end: place },
        text: isBehindBlock
          ? `/* journey-ignore ${rule}: */ `
          : `${indent}// journey-ignore ${rule}: ${newlineOf(chunk)}`,
      },
    ],
  };
}

function innermost(statements: readonly Statement[], offset: number): Statement | null {
  const found = statements.findLast(({ start, end }) => start <= offset && offset < end);
  return found ? (innermost(found.block?.statements ?? [], offset) ?? found) : null;
}

function newlineOf({ text }: Chunk): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
