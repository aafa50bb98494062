import { type Stage, type Touchpoint, withOuter } from "../../model/journey-map.ts";
import { type Across, type Direction, leftEdge } from "./direction.ts";
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
 * Parts columns into bands of about the same length, where a stage ends if one ends near. Columns of shorter bands are
 * wider, so that all end at the same edge.
 * @param columnWidth in the longest band
 * @param most so many columns fit in a band
 */
export function bandsOf(
  columns: readonly Column[],
  count: number,
  columnWidth: number,
  most = Number.POSITIVE_INFINITY,
): Band[] {
  const parts = parted(columns, count, most);
  const longest = Math.max(...parts.map((part) => part.length));
  return parts.map((part, index) => {
    const before = parts[index - 1]?.at(-1);
    const depth = part.reduce((deepest, { stage }) => Math.max(deepest, around(stage).length), 0);
    return {
      columns: part,
      spans: spansOf(part, before, ({ stage }) => (holdsStages(stage) ? undefined : stage)),
      outer: Array.from({ length: depth }, (_, level) =>
        spansOf(part, before, ({ stage }) => around(stage)[level]),
      ),
      columnWidth: columnWidth * Math.min(longest / Math.max(1, part.length), 2),
    };
  });
}

/** So much longer or shorter than the others a part may be, for the sake of a stage that stays whole. */
const slack = 0.3;

function parted(columns: readonly Column[], count: number, most: number): Column[][] {
  const endsStage = (at: number) => columns[at - 1]?.stage !== columns[at]?.stage;
  const parts: Column[][] = [];
  let from = 0;
  for (let left = count; left > 1; left--) {
    const share = (columns.length - from) / left;
    const least = Math.ceil(
      Math.max(from + 1, from + (1 - slack) * share, columns.length - (left - 1) * most),
    );
    const last = Math.floor(Math.min(columns.length - 1, from + (1 + slack) * share, from + most));
    const nearest = (a: number, b: number) => Math.abs(a - from - share) - Math.abs(b - from - share);
    const near = Array.from({ length: last - least + 1 }, (_, index) => least + index);
    const [end] = near.filter(endsStage).sort(nearest);
    const to = end ?? from + Math.max(1, Math.ceil(share));
    parts.push(columns.slice(from, to));
    from = to;
  }
  return [...parts, columns.slice(from)];
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

/** A map is at least as wide as so many usual columns: its title needs the room. */
export const narrowest = 4;

/** How wide columns are on a screen: where few would leave most of a picture empty, they are wider. */
export function columnWidthOf(count: number): number {
  const shared = (few: number) => (few * size.columnWidth) / Math.max(1, count);
  return Math.max(size.columnWidth, Math.min(shared(8), size.widestColumn), shared(narrowest));
}

/** How far a column is from where the map begins. */
export function startOf(column: number, { columnWidth }: Pick<Band, "columnWidth">): number {
  return size.margin + size.labels + column * columnWidth;
}

/** From the first of some columns to the one before the last. */
export function across(from: number, to: number, band: Band, on: Direction): Across {
  const width = (to - from) * band.columnWidth - size.gap;
  return { left: leftEdge(startOf(from, band), width, on), width };
}

/** The columns of a band, for those who draw over all of them. */
export function widthOf(band: Band): number {
  return band.columns.length * band.columnWidth - size.gap;
}
