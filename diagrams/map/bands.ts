import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import { type Sheet, size } from "./sheet.ts";

/** A touchpoint, or a stage in which nobody who is on the map meets one, in a column of its own. */
export interface Column {
  readonly stage: Stage;
  readonly touchpoint: Touchpoint | null;
}

/** The columns of one stage in a band. */
export interface Span {
  readonly stage: Stage;
  /** The first of its columns, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Whether it began in the band above. */
  readonly goesOn: boolean;
}

/** As many columns as stand beside each other; a long journey goes on in the band below, as music does. */
export interface Band {
  readonly columns: readonly Column[];
  readonly spans: readonly Span[];
}

/** The columns of a journey in file order. */
export function columnsOf({ journey, personas }: Sheet): Column[] {
  const isMet = (touchpoint: Touchpoint) =>
    personas === journey.personas || touchpoint.personas.some((persona) => personas.includes(persona));
  return journey.stages.flatMap((stage): Column[] => {
    const met = stage.touchpoints.filter(isMet);
    return met.length === 0
      ? [{ stage, touchpoint: null }]
      : met.map((touchpoint) => ({ stage, touchpoint }));
  });
}

/** Puts columns into bands of so many at most; a stage is parted only where it alone is longer. */
export function bandsOf(columns: readonly Column[], most: number): Band[] {
  const bands: Column[][] = [[]];
  for (const stage of [...Map.groupBy(columns, (column) => column.stage).values()]) {
    if (bands.at(-1)!.length > 0 && bands.at(-1)!.length + stage.length > most) bands.push([]);
    for (const column of stage) {
      if (bands.at(-1)!.length === most) bands.push([]);
      bands.at(-1)!.push(column);
    }
  }
  let before: Stage | null = null;
  return bands.map((columns) => {
    const spans: Span[] = [];
    for (const [index, { stage }] of columns.entries()) {
      const last = spans.at(-1);
      if (last?.stage === stage) spans[spans.length - 1] = { ...last, to: index + 1 };
      else spans.push({ stage, from: index, to: index + 1, goesOn: stage === before });
      before = stage;
    }
    return { columns, spans };
  });
}

/** Where a column begins. */
export function leftOf(column: number): number {
  return size.margin + size.labels + column * size.column;
}
