export type { JourneyOptions } from "./journey-block.ts";
export { journeyPlugin } from "./markdown-it.ts";
export { remarkJourney } from "./remark.ts";
