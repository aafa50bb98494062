import { layOutBand } from "./band-block.ts";
import { type Band, bandsOf, columnsOf, columnWidthOf } from "./bands.ts";
import { footer, usualHeight } from "./footer.ts";
import { header } from "./header.ts";
import { type Layout, shape, widthFor } from "./layout.ts";
import { inOneRoll } from "./pages.ts";
import { type Sheet, size } from "./sheet.ts";
import { widthForName } from "./touchpoint-lane.ts";

/** So few columns always stand beside each other. */
const fewest = 6;

/**
 * The layout whose shape is nearest to a sheet of paper. How high a band will be is taken from the first columns: laying
 * out each possibility would take too long while somebody types.
 */
export function onScreen(on: Sheet): Layout {
  const columns = columnsOf(on);
  const widestName = columns.reduce(
    (widest, { touchpoint }) => (touchpoint ? Math.max(widest, widthForName(touchpoint)) : widest),
    0,
  );
  const columnWidth = Math.max(
    columnWidthOf(columns.length),
    Math.min(Math.ceil(widestName), size.widestColumn),
  );
  const [sample] = bandsOf(columns.slice(0, fewest * 5), 1, columnWidth);
  const bandHeight = layOutBand(sample!, on).withAir(size.lane).height;
  let best = { bands: [] as readonly Band[], distance: Number.POSITIVE_INFINITY };
  for (let count = 1; count === 1 || count <= columns.length / fewest; count++) {
    const bands = bandsOf(columns, count, columnWidth);
    const width = widthFor(bands);
    const distance = distanceFrom(width, count * bandHeight + usualHeight(on, width));
    if (distance > best.distance) break;
    best = { bands, distance };
  }
  return inBands(best.bands, on);
}

function distanceFrom(width: number, height: number): number {
  return Math.abs(Math.log(width / height / shape));
}

function inBands(bands: readonly Band[], on: Sheet): Layout {
  const width = widthFor(bands);
  const laidOut = bands.map((band) => layOutBand(band, on).withAir(size.lane));
  const roll = inOneRoll([header(on, width), ...laidOut, ...footer(on, width, Number.POSITIVE_INFINITY)]);
  return { ...roll, width, height: Math.ceil(roll.height + size.margin) };
}
