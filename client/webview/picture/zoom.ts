import type { Zoom } from "../messages.ts";

/** Width and height, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Below this scale labels are hard to read. */
const readable = 0.85;
const range = { least: 0.1, most: 8 };

/** By how much a button or key changes the scale. */
export const step = 1.25;

/** How large a picture is drawn, as a share of its natural size, where there is so much room. */
export function scaleOf(zoom: Zoom, natural: Size, room: Size): number {
  const toWidth = Math.min(1, room.width / natural.width);
  switch (zoom) {
    case "readable":
      return Math.max(readable, toWidth);
    case "width":
      return within(room.width / natural.width);
    case "whole":
      return within(Math.min(room.width / natural.width, room.height / natural.height));
    default:
      return within(zoom);
  }
}

/** The factor for a turn of the wheel, or two fingers that move apart. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, "deltaY" | "deltaMode">): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 20;
  return Math.exp(-Math.max(-50, Math.min(50, pixels)) / 150);
}

function within(scale: number): number {
  return Math.min(Math.max(scale, range.least), range.most);
}
