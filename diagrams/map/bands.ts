import { type Stage, type Touchpoint, withOuter } from "../../model/journey-map.ts";
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
  /** The innermost stages. */
  readonly spans: readonly Span[];
  /** The stages around them in rows, the outermost first. */
  readonly outer: readonly (readonly Span[])[];
  /** How wide each column is. */
  readonly columnWidth: number;
}

/** The columns of a journey, stage by stage. */
export function columnsOf({ journey, personas }: Sheet): Column[] {
  const isMet = (touchpoint: Touchpoint) =>
    personas === journey.personas || touchpoint.personas.some((persona) => personas.includes(persona));
  return journey.allStages.flatMap((stage): Column[] => {
    const met = stage.touchpoints.filter(isMet);
    return met.length === 0 && !holdsStages(stage)
      ? [{ stage, touchpoint: null }]
      : met.map((touchpoint) => ({ stage, touchpoint }));
  });
}

/**
 * Puts columns into bands of so many at most.
 * @param least a stage is parted where a band would have fewer columns without its beginning; if not given, only where
 * the stage alone is too long for a band
 */
export function bandsOf(columns: readonly Column[], most: number, least = 1): Band[] {
  const columnWidth = columnWidthOf(columns.length);
  const bands: Column[][] = [[]];
  for (const stage of Map.groupBy(columns, (column) => column.stage).values()) {
    const filled = bands.at(-1)!.length;
    if (filled >= least && filled + stage.length > most) bands.push([]);
    for (const column of stage) {
      if (bands.at(-1)!.length === most) bands.push([]);
      bands.at(-1)!.push(column);
    }
  }
  return bands.map((columns, index) => {
    const before = bands[index - 1]?.at(-1);
    const depth = Math.max(0, ...columns.map(({ stage }) => around(stage).length));
    return {
      columns,
      spans: spansOf(columns, before, ({ stage }) => (holdsStages(stage) ? undefined : stage)),
      outer: Array.from({ length: depth }, (_, level) =>
        spansOf(columns, before, ({ stage }) => around(stage)[level]),
      ),
      columnWidth,
    };
  });
}

/** Columns of one stage that stand beside each other are under one span; under none are those without a stage. */
function spansOf(
  columns: readonly Column[],
  before: Column | undefined,
  stageOf: (column: Column) => Stage | undefined,
): Span[] {
  const spans: Span[] = [];
  for (const [index, column] of columns.entries()) {
    const stage = stageOf(column);
    const last = spans.at(-1);
    if (stage && last?.stage === stage && last.to === index)
      spans[spans.length - 1] = { ...last, to: index + 1 };
    else if (stage)
      spans.push({
        stage,
        from: index,
        to: index + 1,
        goesOn: index === 0 && before !== undefined && stageOf(before) === stage,
      });
  }
  return spans;
}

/** The stages around a column's own, the outermost first; a stage that holds stages is around its own touchpoints, too. */
function around(stage: Stage): Stage[] {
  const all = withOuter(stage).toReversed();
  return holdsStages(stage) ? all : all.slice(0, -1);
}

function holdsStages({ declared }: Stage): boolean {
  return declared.stage.length > 0;
}

/** Where few columns would leave most of a picture empty, they are wider. */
function columnWidthOf(count: number): number {
  return Math.min(Math.max(size.columnWidth, (8 * size.columnWidth) / Math.max(1, count)), size.widestColumn);
}

/** Where a column begins. */
export function leftOf(column: number, { columnWidth }: Pick<Band, "columnWidth">): number {
  return size.margin + size.labels + column * columnWidth;
}

/** The columns of a band, for those who draw over all of them. */
export function widthOf(band: Band): number {
  return band.columns.length * band.columnWidth - size.gap;
}
