import type { Slot } from "../../grammar/vocabulary/definitions.ts";
import type { Parameters } from "./line.ts";
import type { SlotPlan } from "./reading-plans.ts";

/** A word that nothing on its line asks for. */
export interface LeftOver {
  readonly at: number;
  readonly parameters: Parameters;
  /** The list that was read last, if it ends right before the word. */
  readonly list: string | null;
  /** What was read right before the word, if anything. */
  readonly before: ReadSlots | null;
}

export interface ReadSlots {
  readonly slots: readonly SlotPlan[];
  /** What each of the slots took, by its field. */
  readonly reading: Readonly<Record<string, unknown>>;
}

/** The slot that was filled last. */
export function lastSlot({ before }: LeftOver): Slot | null {
  return before?.slots.findLast(({ field }) => before.reading[field] !== undefined)?.slot ?? null;
}

/** What might have come after that. */
export function openSlots({ before }: LeftOver): readonly Slot[] {
  if (!before) return [];
  const filled = before.slots.findLastIndex(({ field }) => before.reading[field] !== undefined);
  return before.slots.slice(filled + 1).map(({ slot }) => slot);
}

/** What an item of the list that was read begins with, up to the first that it cannot do without. */
export function itemStart({ before }: LeftOver): readonly Slot[] {
  const slots = before?.slots.map(({ slot }) => slot) ?? [];
  return slots.slice(0, slots.findIndex(({ optional }) => !optional) + 1);
}
