import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

/** A call of `message`, or in the client of `l10n.t`, in the source. */
export interface MessageCall {
  /** The file and line, to find it by. */
  readonly place: string;
  /** What it says in English; null where that is no literal, so that nobody could translate it. */
  readonly text: string | null;
}

const root = join(import.meta.dirname, "../..");
const rooms = "{grammar,model,gaps,diagrams,project,cli,markdown,server,host,client}/**/*.ts";

const call = /(?<![\w$.]|function )(?:message|l10n\.t)\(/g;
const literalArgument = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*[,)]/y;

/** The calls in the rooms that speak to the reader. */
export async function messageCallsInSource(): Promise<MessageCall[]> {
  const calls: MessageCall[] = [];
  for await (const file of glob(rooms, { cwd: root })) {
    calls.push(...messageCallsIn(await readFile(join(root, file), "utf8"), file));
  }
  return calls;
}

export function messageCallsIn(source: string, file: string): MessageCall[] {
  return [...source.matchAll(call)].map(({ 0: opening, index }) => {
    literalArgument.lastIndex = index + opening.length;
    const literal = literalArgument.exec(source)?.[1];
    const line = source.slice(0, index).split("\n").length;
    return { place: `${file}:${line}`, text: literal === undefined ? null : runInNewContext(literal) };
  });
}
