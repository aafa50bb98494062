import type { Note } from "./notes.ts";
/** A picture as wide as the page, but neither wider than it was drawn nor too small to be read: then it scrolls. */
export declare function pictureHtml({ svg, label }: {
    svg: string;
    label: string;
}): string;
/** What the author of a block should know, in plain sight. */
export declare function noteHtml({ text, details }: Note): string;
