import type { Message } from "../../grammar/message.ts";
import type { Band } from "./bands.ts";
import type { Sheet } from "./sheet.ts";
import type { Svg } from "./svg.ts";

/** A row of a map: what it says of each touchpoint or stage of a band. */
export interface Lane {
  readonly title: Message;
  /** Lays a band out; null where the lane has nothing to say of it. */
  layOut(band: Band, sheet: Sheet): LaidOutLane | null;
}

export interface LaidOutLane {
  readonly height: number;
  /** @param top where the lane begins */
  draw(top: number): Svg[];
}
