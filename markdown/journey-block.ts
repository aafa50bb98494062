import { mapDiagram } from "../diagrams/map/map-diagram.ts";
import type { ThemeName } from "../diagrams/map/theme.ts";
import type { Finding } from "../gaps/finding.ts";
import { localise, type Message, message } from "../grammar/message.ts";
import type { FileSystem } from "../project/file-system.ts";
import { languageFor } from "../project/languages.ts";
import { type CheckedDocument, Project } from "../project/project.ts";

/** How the journeys of a page are drawn. */
export interface JourneyOptions {
  /** The colours; several where the page chooses among them by its own. */
  readonly themes?: readonly ThemeName[];
  /** The language of the words that are not the author's own: a BCP 47 tag, `en` where none is given. */
  readonly locale?: string;
}

/** A block of a page that holds journeys. */
export interface JourneyBlock {
  /** Each picture with its theme and what it shows, in the order of the journeys. */
  readonly pictures: readonly { readonly theme: ThemeName; readonly svg: string; readonly label: string }[];
  /** What its author has to mend before the pictures are right, with the line of the block, counted from 1. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** A block stands for itself: what it imports cannot be found from a page. */
const noFiles: FileSystem = { read: async () => null, list: async () => [] };

const uri = "untitled:block.journey";

/** Draws the journeys of a block. Any text gives a block: what is wrong with it is told in it. */
export function journeyBlock(
  source: string,
  { themes = ["light"], locale }: JourneyOptions = {},
): JourneyBlock {
  const language = languageFor(locale);
  const project = new Project(noFiles, []);
  project.openDocument(uri, source, 0);
  const checked = project.check(uri)!;
  const pictures = checked.journeys.flatMap((journey) =>
    themes.map((theme) => ({
      theme,
      svg: mapDiagram.draw({ journey, findings: checked.findings, language }, theme),
      label: journey.declared.label || journey.declared.id,
    })),
  );
  const problems = problemsOf(checked).map(({ line, message: text }) => ({
    line,
    message: localise(text, language),
  }));
  return { pictures, problems };
}

function problemsOf({ document, findings, journeys }: CheckedDocument): { line: number; message: Message }[] {
  const errors = findings.filter(isProblemOfText).map(({ at, message: text }) => ({
    line: document.positionInChunk(at.chunk, at.start).line + 1,
    message: text,
  }));
  const nothing = journeys.length === 0 && errors.length === 0;
  return nothing ? [{ line: 1, message: message("There is no journey in this block to draw.") }] : errors;
}

/** Gaps are drawn where they are; what could not be understood is not in the picture. */
function isProblemOfText({ rule }: Finding): boolean {
  return textProblems.has(rule);
}

const textProblems = new Set([
  "syntax",
  "unknown-keyword",
  "misplaced-keyword",
  "invalid-value",
  "missing-value",
  "repeated-property",
  "invalid-import",
  "unknown-reference",
  "duplicate-name",
]);
