import type { JourneyOptions } from "./journey-options.ts";
/** As much of a markdown-it as is needed: any version has it. */
interface MarkdownIt {
    renderer: {
        rules: {
            fence?: FenceRule | undefined;
        };
    };
}
type FenceRule = (tokens: any[], index: number, options: any, env: any, renderer: any) => string;
/** A markdown-it plugin: fenced blocks of the language `journey` become pictures. */
export declare function journeyPlugin(markdown: MarkdownIt, options?: JourneyOptions): void;
export {};
