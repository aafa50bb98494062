import { type Message, message } from "../../grammar/message.ts";
import { touchpointCount } from "../counted.ts";
import { columnsOf } from "./bands.ts";
import type { Sheet } from "./sheet.ts";

/** How much is on a map, for who does not see it. */
export function summary(sheet: Sheet): Message {
  const touchpoints = columnsOf(sheet).filter(({ touchpoint }) => touchpoint).length;
  return message(
    "On the map: {0}, {1} and {2}.",
    stageCount(sheet.journey.stages.length),
    touchpointCount(touchpoints),
    gapCount(sheet.gaps.length),
  );
}

function stageCount(count: number): Message {
  return count === 1 ? message("one stage") : message("{0} stages", count);
}

function gapCount(places: number): Message {
  if (places === 0) return message("no gaps");
  return places === 1 ? message("one place with gaps") : message("{0} places with gaps", places);
}
