import { type Message, message } from "../../grammar/message.ts";

export function touchpointCount(count: number): Message {
  return count === 1 ? message("one touchpoint") : message("{0} touchpoints", count);
}

/** What is said of stages that a picture has no room for. */
export function moreStages(count: number): Message {
  return count === 1 ? message("one more stage") : message("{0} more stages", count);
}
