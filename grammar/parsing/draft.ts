import { type Chunk, none, type Problem, type Statement } from "../syntax.ts";

/** What is still being put together. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A chunk while it is being read. */
export interface Draft {
  readonly chunk: Mutable<Chunk>;
  /** Where it begins in the text. */
  readonly start: number;
  readonly statements: Statement[];
  readonly problems: Problem[];
  /** How many `{` and `}` have no partner. */
  unclosed: number;
  excess: number;
  /** Where the last unclosed block ended. */
  unclosedEnd: number | null;
  /** Whether a text in it is never closed. */
  endsInText: boolean;
  /** The keyword of the line before, where nothing else stands on it. */
  bareKeyword: string;
  /** Whether a list in brackets, which the language does not have, may go on. */
  inBrackets: boolean;
  /** How many of the open blocks have no brace. */
  assumedBlocks: number;
}

export function newDraft(start: number): Draft {
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  const chunk = { text: "", statements, comments: none, problems, whole: true };
  return {
    chunk,
    start,
    statements,
    problems,
    unclosed: 0,
    excess: 0,
    unclosedEnd: null,
    endsInText: false,
    bareKeyword: "",
    inBrackets: false,
    assumedBlocks: 0,
  };
}
