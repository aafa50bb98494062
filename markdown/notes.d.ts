import { type Language, type Message } from "../grammar/message.ts";
import type { CheckedDocument } from "../project/project.ts";
/** Something that the author of a block should know, in the reader's language; `code` in it stands between backticks. */
export interface Note {
    readonly text: string;
    readonly details: readonly string[];
}
interface Circumstances {
    /** How many journeys there are pictures of. */
    readonly drawn: number;
    /** The line of the page on which the block's text begins; undefined where that is not known. */
    readonly line: number | undefined;
    readonly language: Language;
}
export declare function noteOn(text: Message, language: Language, details?: readonly Message[]): Note;
/** What the pictures of a block do not tell. Gaps are not among it: they are marked where they are. */
export declare function notesOn(checked: CheckedDocument, { drawn, line, language }: Circumstances): Note[];
export {};
