import type { Message } from "./message.ts";

/** A stretch of a chunk's text, in UTF-16 units from the chunk's start; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type ValueKind =
  | "name"
  | "string"
  | "text"
  | "number"
  | "percent"
  | "duration"
  | "date"
  | "ratio"
  /** A word that no pattern takes, such as `12abc`; a problem is reported at it. */
  | "malformed";

/** One word of a statement. */
export interface Value extends Range {
  readonly kind: ValueKind;
  readonly parent: Statement;
  /** Whether a comma parts it from the word before. */
  readonly afterComma: boolean;
}

/** The values between two commas. */
export interface Clause {
  readonly values: readonly Value[];
}

/** Stands for every empty list in a tree: most statements have no more than one that is not. */
export const none: readonly never[] = Object.freeze([]);

/** A keyword, what it says, and an optional block: every line of the language. */
export class Statement implements Range {
  readonly parent: Statement | Chunk;
  readonly start: number;
  readonly end: number;
  /** Null where a line begins with something else; a problem is reported there. */
  readonly keyword: Value | null = null;
  /** What it says, in one row: an object a clause would cost as much memory again. */
  readonly words: readonly Value[] = none;
  readonly block: Block | null = null;
  /** A syntax problem was reported inside its own line, so that what it says may not be what was meant. */
  readonly broken: boolean = false;

  constructor(parent: Statement | Chunk, start: number) {
    this.parent = parent;
    this.start = start;
    this.end = start;
  }

  get clauses(): readonly Clause[] {
    const clauses: { values: Value[] }[] = [];
    for (const word of this.words) {
      if (clauses.length === 0 || word.afterComma) clauses.push({ values: [] });
      clauses.at(-1)!.values.push(word);
    }
    return clauses;
  }
}

/** `{ … }`. */
export interface Block extends Range {
  /** Whether its `}` is there; a block without it ends with what stands in it. */
  readonly closed: boolean;
  readonly statements: readonly Statement[];
}

/** A problem of syntax or vocabulary. Its code stands where a rule's name stands in a finding. */
export interface Problem extends Range {
  readonly code: ProblemCode;
  readonly message: Message;
}

export const problemCodes = [
  "syntax",
  "unknown-keyword",
  "misplaced-keyword",
  "invalid-value",
  "missing-value",
  "repeated-property",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * A file-level statement with the blank lines and comments after it, and whatever stands on its lines: the
 * piece of a file that is parsed, and parsed again, on its own. A file is its chunks, one after the other.
 */
export interface Chunk {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly comments: readonly Range[];
  readonly problems: readonly Problem[];
  /** Everything that opens in it is closed in it, and nothing was passed over. */
  readonly whole: boolean;
}

/** The chunk that a node stands in. */
export function chunkOf(node: Statement | Value): Chunk {
  let parent: Statement | Chunk = node.parent;
  while ("parent" in parent) parent = parent.parent;
  return parent;
}

/** The text of a node or range as it was written. */
export function textOf(chunk: Chunk, range: Range): string {
  return chunk.text.slice(range.start, range.end);
}
