import type { JourneyMap } from "../../model/journey-map.ts";

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

const firstLetter = /\p{L}/u;

/** Whether a text has letters of scripts that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Whether a text is written from right to left: it is as its first letter is. */
export function isFromRight(text: string): boolean {
  const [letter] = firstLetter.exec(text) ?? [];
  return letter !== undefined && rightToLeft.test(letter);
}

/** Whether a journey runs from right to left: it does where most of the names in it are written so. */
export function runsFromRight({ declared, allStages, touchpoints }: JourneyMap): boolean {
  const names = [declared.label, ...[...allStages, ...touchpoints].map(({ label }) => label)];
  const written = names.filter((name) => firstLetter.test(name));
  return 2 * written.filter(isFromRight).length > written.length;
}

/** Which way a map runs. Places on it are counted from the edge where it begins: those at the left of it are below zero. */
export interface Direction {
  readonly fromRight: boolean;
}

/** From where to where something reaches. */
export interface Across {
  readonly left: number;
  readonly width: number;
}

/** The left edge of what is so wide and stands so far from where a map begins, or something on it. */
export function leftEdge(start: number, width: number, { fromRight }: Direction, of = edge): number {
  return fromRight ? of.left + of.width - start - width : of.left + start;
}

const edge: Across = { left: 0, width: 0 };
