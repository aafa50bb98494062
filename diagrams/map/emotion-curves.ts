import { emotionOf } from "../../model/emotions.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import type { Column } from "./bands.ts";
import type { Sheet } from "./sheet.ts";

/** How somebody feels from touchpoint to touchpoint. */
export interface Curve {
  /** Null for the customer of a journey that names none, and for many together. */
  readonly persona: Persona | null;
  readonly points: readonly Point[];
}

export interface Point {
  readonly column: number;
  readonly touchpoint: Touchpoint;
  readonly score: number;
  /** Where the score is that of many on average, and they differ: the lowest of theirs, and the highest. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** How many personas feel the same there, and which of them this is: they stand beside each other. */
  readonly of: number;
  readonly place: number;
}

/** The marks of so many have room beside each other in a column, and their curves can be told apart. */
const mostCurves = 8;

/** Whether there are too many personas for a curve each, so that there is one of how they feel on average. */
export function feelTogether({ personas }: Sheet): boolean {
  return personas.length > mostCurves;
}

/** The curves of those who are on the map. Where nothing is said of a touchpoint, they have no point. */
export function curvesOf(columns: readonly Column[], sheet: Sheet): Curve[] {
  if (feelTogether(sheet)) return [{ persona: null, points: columns.flatMap(together) }];
  const personas = sheet.personas.length > 0 ? sheet.personas : [null];
  const scores = columns.map(({ touchpoint }) =>
    personas.map((persona) => touchpoint && scoreOf(touchpoint, persona)),
  );
  return personas.map((persona, index) => ({
    persona,
    points: columns.flatMap(({ touchpoint }, column): Point[] => {
      const all = scores[column]!;
      const score = all[index];
      if (!touchpoint || !score) return [];
      const areSame = (other: number | null) => other === score;
      const [of, place] = [all.filter(areSame).length, all.slice(0, index).filter(areSame).length];
      return [{ column, touchpoint, score, range: null, of, place }];
    }),
  }));
}

function scoreOf(touchpoint: Touchpoint, persona: Persona | null): number | null {
  return persona === null || touchpoint.personas.includes(persona) ? emotionOf(touchpoint, persona) : null;
}

/** How all who meet a touchpoint feel there on average. */
function together({ touchpoint }: Column, column: number): Point[] {
  const scores = touchpoint?.personas.flatMap((persona) => emotionOf(touchpoint, persona) ?? []) ?? [];
  if (!touchpoint || scores.length === 0) return [];
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const range = lowest < highest ? ([lowest, highest] as const) : null;
  return [{ column, touchpoint, score: Math.round(mean * 10) / 10, range, of: 1, place: 0 }];
}
