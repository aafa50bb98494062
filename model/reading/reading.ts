import type { Message } from "../../grammar/message.ts";
import type { ProblemCode, Range, Statement } from "../../grammar/syntax.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import type { SlotPlan } from "./reading-plans.ts";

/** What a line says, by the names of its parts. */
export type Reading = Record<string, unknown> & { spans: Record<string, Range> };

/** Where a line reader's text comes from, and where what it meets goes to. */
export interface LineContext {
  readonly references: Reference[];
  readonly textOf: (range: Range) => string;
  report(statement: Statement, code: ProblemCode, at: Range, text: Message): void;
}

/** A list says nothing besides its items. */
export const noSpans: Record<string, Range> = Object.freeze({});

/** That it is there, its only value, or its values by their names. */
export function whatNamedPartGives(slots: readonly SlotPlan[], read: Reading): unknown {
  if (slots.length === 0) return true;
  return slots.length === 1 && slots[0]!.field === "value" ? read.value : read;
}

export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "to" in value;
}
