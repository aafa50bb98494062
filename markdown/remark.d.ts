import type { JourneyOptions } from "./journey-options.ts";
/** As much of a Markdown tree as is needed. */
interface Node {
    type: string;
    lang?: string | null | undefined;
    meta?: string | null | undefined;
    value?: string;
    children?: Node[];
    position?: {
        start: {
            line: number;
        };
    } | undefined;
    data?: object | undefined;
}
/** A remark plugin: fenced blocks of the language `journey` become pictures, in Markdown as in MDX. */
export declare function remarkJourney(options?: JourneyOptions): (tree: Node) => void;
export {};
