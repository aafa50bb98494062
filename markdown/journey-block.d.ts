import type { JourneyFence } from "./fence.ts";
import type { JourneyOptions } from "./journey-options.ts";
import { type Note } from "./notes.ts";
/** What becomes of a block. */
export interface JourneyBlock {
    /** One a journey. */
    readonly pictures: readonly Picture[];
    /** What its author should know. */
    readonly notes: readonly Note[];
}
/** A picture that is drawn, or the text from which Mermaid draws it. */
export type Picture = {
    readonly svg: string;
    readonly label: string;
} | {
    readonly mermaid: string;
};
/** Draws the journeys of a block. Any text gives a block: what is wrong with it is told in its notes. */
export declare function journeyBlock(fence: JourneyFence, options?: JourneyOptions): JourneyBlock;
