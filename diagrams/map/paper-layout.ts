import { type LaidOutBand, layOutBand } from "./band-block.ts";
import { bandsOf, type Column, columnsOf, startOf } from "./bands.ts";
import { footer } from "./footer.ts";
import { header } from "./header.ts";
import { type Layout, shape, widthFor } from "./layout.ts";
import { type Block, onPages, pageFoot, roomOnPages } from "./pages.ts";
import { type Sheet, size } from "./sheet.ts";

/** On a sheet of A3 that is so wide, with margins of seven millimetres, the smallest letters are of six points. */
const widestSheet = 1985;
/** On one that is so wide they are twice as large, which is enough for a wall. */
const narrowestSheet = 1000;
/** In a row, for columns that fill their sheet: each a tenth wider than the one before. */
const columnWidths = Array.from({ length: 12 }, (_, step) => Math.round(size.columnWidth * 1.1 ** step));
const mostColumns = columnsOn(widestSheet, size.columnWidth);
/** So much air is above and below what is in a lane: the more, the more of a sheet is free. */
const air = { least: 6, most: 36 } as const;

/** The fewest sheets of A3, with letters as large as they can be there. */
export function onPaper(on: Sheet): Layout {
  const columns = columnsOf(on);
  const fewest = Math.max(1, Math.ceil(columns.length / mostColumns));
  const most = Math.max(fewest, Math.min(fewest + 2, Math.floor(columns.length / 4)));
  const ways = range(fewest, most).flatMap((count) =>
    columnWidths.flatMap((columnWidth) => wayOf(columns, count, columnWidth, on) ?? []),
  );
  const best = ways.reduce((best, way) => (isBetter(way, best) ? way : best));
  return { ...onPages(filling(best), best.width, best.width / shape, on), width: best.width };
}

/** A way to put a journey on paper. */
interface Way {
  readonly columnWidth: number;
  readonly width: number;
  readonly sheets: number;
  readonly head: Block;
  readonly bands: readonly LaidOutBand[];
  readonly foot: readonly Block[];
}

/** Null where columns of that width have no room beside each other. */
function wayOf(columns: readonly Column[], count: number, columnWidth: number, on: Sheet): Way | null {
  const most = Math.min(mostColumns, Math.ceil(columns.length / count) + 1);
  const parts = bandsOf(columns, count, columnWidth, most);
  const narrowest = Math.max(widthFor(parts), narrowestSheet);
  if (columnWidth > size.columnWidth && narrowest > widestSheet) return null;
  const bands = parts.map((band) => layOutBand(band, on));
  const [first, ...others] = bands.map((band) => band.withAir(air.least).height);
  const highest = Math.max(
    header(on, narrowest).height + first!,
    ...others.map((each) => each + size.margin),
  );
  const width = Math.max(narrowest, Math.ceil((highest + pageFoot) * shape));
  const page = width / shape - size.margin - pageFoot;
  const head = header(on, width);
  const left = roomOnPages(tight(head, bands), width / shape).at(-1)!;
  const foot = footer(on, width, page, left > page / 4 ? left : page);
  const { sheets } = onPages([...tight(head, bands), ...foot], width, width / shape, on);
  return { columnWidth, width, sheets, head, bands, foot };
}

function tight(head: Block, bands: readonly LaidOutBand[]): Block[] {
  return [head, ...bands.map((band) => band.withAir(air.least))];
}

/** What is left free on a sheet is shared among the lanes that are on it. */
function filling({ head, bands, foot, width }: Way): Block[] {
  const rooms = roomOnPages([...tight(head, bands), ...foot], width / shape).slice(1);
  const lanesBeside = (room: number) =>
    bands.reduce((sum, { lanes }, index) => sum + (rooms[index] === room ? lanes : 0), 0);
  const airs = bands.map(
    (_, index) => air.least + Math.floor(rooms[index]! / lanesBeside(rooms[index]!)) / 2,
  );
  return [head, ...bands.map((band, index) => band.withAir(Math.min(airs[index]!, air.most))), ...foot];
}

/** A journey is easier to follow in one line: another one has to make letters larger by this share. */
const worthABand = 0.15;

function isBetter(a: Way, b: Way): boolean {
  const [aIsLarge, bIsLarge] = [a.width > widestSheet, b.width > widestSheet];
  if (aIsLarge !== bIsLarge) return bIsLarge;
  if (a.sheets !== b.sheets) return a.sheets < b.sheets;
  const [ofA, ofB] = [a, b].map(({ width, bands }) => width * (1 + bands.length * worthABand)) as [
    number,
    number,
  ];
  return ofA === ofB ? a.columnWidth > b.columnWidth : ofA < ofB;
}

function columnsOn(width: number, columnWidth: number): number {
  const room = width - startOf(0, { columnWidth }) - size.margin + size.gap;
  return Math.floor(room / columnWidth);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
