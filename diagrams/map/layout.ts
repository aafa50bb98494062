import { type Band, narrowest, startOf, widthOf } from "./bands.ts";
import { size } from "./sheet.ts";
import type { Svg } from "./svg.ts";

/** Where everything on a map stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  draw(): Svg[];
}

/** As wide as an A3 sheet that lies is for its height. */
export const shape = Math.SQRT2;

/** A map is as wide as its widest band, and wide enough for its title. */
export function widthFor(bands: readonly Band[]): number {
  const widest = Math.max(...bands.map((band) => widthOf(band)));
  return Math.ceil(startOf(0, bands[0]!) + Math.max(widest, narrowest * size.columnWidth) + size.margin);
}
