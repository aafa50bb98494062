import type { Message } from "../grammar/message.ts";
import { type Chunk, chunkOf, type Range, type Statement } from "../grammar/syntax.ts";
import type { Persona } from "../model/scope.ts";
import type { Fix } from "./fixes/fix.ts";

export const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

/** A stretch of a file: positions are worked out only at the edge, where it is shown. */
export interface Place extends Range {
  readonly uri: string;
  readonly chunk: Chunk;
}

export interface Related {
  readonly at: Place;
  readonly message: Message;
}

/** Something that a reader should know about a journey, and where it begins. */
export interface Finding {
  /** A rule's name, or the code of a problem of syntax or vocabulary. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly message: Message;
  readonly related: readonly Related[];
  /** Ids of the personas whom it is about; without any, it is about everybody. */
  readonly personas?: readonly string[];
  /** The changes that make it go away, the best one first; worked out when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

/** Whether a finding is about a persona, be it among others. */
export function concerns({ personas = [] }: Finding, { id }: Persona): boolean {
  return personas.length === 0 || personas.includes(id);
}

/** Where a statement, or a part of it, stands. */
export function placeOf(uri: string, statement: Statement, part: Range = statement): Place {
  return { uri, chunk: chunkOf(statement), start: part.start, end: part.end };
}

/** Where the keyword of a statement stands. */
export function keywordOf(uri: string, statement: Statement): Place {
  return placeOf(uri, statement, statement.keyword ?? statement);
}

/** What was written at a place. */
export function writtenAt({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end);
}
