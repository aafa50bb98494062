export type { JourneyOptions } from "./journey-options.ts";
export { journeyPlugin } from "./markdown-it.ts";
export { remarkJourney } from "./remark.ts";
