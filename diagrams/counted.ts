import { type Message, message } from "../grammar/message.ts";

export function touchpointCount(count: number): Message {
  return count === 1 ? message("one touchpoint") : message("{0} touchpoints", count);
}

/** What is said of things that a picture has no room for. */
export function moreTouchpoints(count: number): Message {
  return count === 1 ? message("one more touchpoint") : message("{0} more touchpoints", count);
}

export function moreStages(count: number): Message {
  return count === 1 ? message("one more stage") : message("{0} more stages", count);
}

export function moreSteps(count: number): Message {
  return count === 1 ? message("one more step") : message("{0} more steps", count);
}

export function morePersonas(count: number): Message {
  return count === 1 ? message("one more persona") : message("{0} more personas", count);
}

export function morePromises(count: number): Message {
  return count === 1 ? message("one more promise") : message("{0} more promises", count);
}
