import { sankeyName } from "./sankey-name.ts";

/**
 * Prints any text so that Mermaid draws exactly that text, whatever a person has put into it.
 *
 * Mermaid has one escape that works wherever text may stand: `#<decimal>;`, an HTML entity with `#` for `&`.
 * Text full of entities is hard to read, so each position escapes only what is dangerous there. The quotes,
 * spaces and line ends around a position are the caller's; between a `:` and the text there must be a space.
 */
export function mermaidText(text: string, position: MermaidPosition): string {
  return print[position](clean(text)) || "#8203;";
}

/** A place for text in a Mermaid diagram. Nodes, edges and subgraphs of a flowchart have quoted labels. */
export type MermaidPosition = keyof typeof print;

/**
 * What of a text can be seen in a diagram: one line, composed, well-formed, without control characters.
 * `mermaidText` shows exactly this, or a zero-width space where nothing is left.
 */
export function clean(text: string): string {
  return text
    .replace(unprintable, "")
    .replace(lineBreaksAndSpaces, " ")
    .toWellFormed()
    .normalize("NFC")
    .replace(mermaidSentinel, "$&\u2060")
    .trim();
}

const lineBreaksAndSpaces = /[\t-\r \x85\u2028\u2029]+/g;

/** Control characters, the byte order mark, and what XML, and so SVG, cannot hold. */
const unprintable = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/g;

/**
 * Mermaid carries `#35;` through its parser as `ﬂ°°35¶ß` and turns every such pair back, in the finished
 * picture too. No escape outlives that, so a word joiner, which cannot be seen, keeps the pair apart.
 */
const mermaidSentinel = /ﬂ(?=°)|¶(?=ß)/g;

/** Raw, these would reorder the source for its readers. As entities they act in the picture alone. */
const bidirectionalControl = /[\u202a-\u202e\u2066-\u2069]/;

const htmlTag = /</;
const htmlEntity = /&(?=[a-z#])/;

/** `%%` opens a comment and `%%{` a directive. */
const comment = /%(?=%)/;

/** One of these words anywhere makes Mermaid take a diagram of any type for a C4 diagram. */
const c4Diagram = /(?<=C)4(?=Container|Component|Dynamic|Deployment)/;

/** Where `style` or `classDef` stands before it, such a `:` costs the last entity of the line its `;`. */
const tightColon = /:(?!\s)/;

const journeyDelimiter = /[#:;]/;
const journeyComment = /^%/;
const journeyKeyword = /^(?=(?:journey|title|section|accTitle|accDescr)\b)./;

const timelineDelimiter = /[#:]/;
const timelineKeyword = /^(?=(?:timeline|title|section|accTitle|accDescr)\b)./;

const ganttKeyword =
  /^(?=(?:gantt|title|section|accTitle|accDescr|accDescription|dateFormat|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|inclusiveEndDates|topAxis|click|call|href|\d{4}-\d\d-\d\d)\b|[(])./;

/** Within quotation marks, which an entity alone can hold. A backquote at the beginning announces Markdown. */
const quotedDelimiter = /["#]|^`/;

/** Mermaid draws actors of a journey and sections of a gantt chart from the keys of an object. */
const prototypeKey = /^_(?=_proto__$)/;

/** Mermaid 11.12 takes every label for Markdown, 12 what starts with a backquote; both break at `\n`. */
const markdown = /[*_\\]|^`/;

const mathematics = /\$(?=\$)/;

/**
 * A line that says `direction LR` anywhere, even between quotes, is that statement to Mermaid. Looking back comes last,
 * so that no run of spaces is looked through more than once.
 */
const directionStatement = /(?=TB|TD|BT|RL|LR)(?<=direction\s+)./;

const flowchartLabel = withEntitiesFor(
  /"|#(?=\w+;)/,
  htmlEntity,
  tightColon,
  markdown,
  mathematics,
  directionStatement,
);

const print = {
  "journey title": withEntitiesFor(/[#;]/, tightColon),
  "journey section": withEntitiesFor(journeyDelimiter),
  "journey task": withEntitiesFor(journeyDelimiter, journeyComment, journeyKeyword),
  "journey actor": withEntitiesFor(journeyDelimiter, /,/, prototypeKey),
  "flowchart label": flowchartLabel,
  "mindmap label": flowchartLabel,
  "timeline title": withEntitiesFor(/#/, tightColon),
  "timeline section": withEntitiesFor(timelineDelimiter),
  "timeline period": withEntitiesFor(timelineDelimiter, journeyComment, timelineKeyword),
  "timeline event": withEntitiesFor(timelineDelimiter),
  "gantt title": withEntitiesFor(/#/, tightColon),
  "gantt section": withEntitiesFor(/#/, tightColon, prototypeKey),
  "gantt task": withEntitiesFor(/[#:;%]/, ganttKeyword),
  "quadrant title": withEntitiesFor(/#/, tightColon),
  "quadrant label": withEntitiesFor(quotedDelimiter, tightColon),
  "xychart label": withEntitiesFor(quotedDelimiter, tightColon),
  "sankey name": sankeyName,
} satisfies Record<string, (cleanText: string) => string>;

/** Each danger matches one character, in either case, for some of Mermaid's lexers ignore case. */
function withEntitiesFor(...dangers: RegExp[]): (cleanText: string) => string {
  const everywhere = [bidirectionalControl, htmlTag, comment, c4Diagram];
  const danger = new RegExp([...everywhere, ...dangers].map(({ source }) => source).join("|"), "gi");
  return (cleanText) => cleanText.replace(danger, (character) => `#${character.charCodeAt(0)};`);
}
