import { isRule } from "../gaps/catalogue.ts";
import { type Language, localise, type Message, message } from "../grammar/message.ts";
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

export function noteOn(text: Message, language: Language, details: readonly Message[] = []): Note {
  return { text: localise(text, language), details: details.map((each) => localise(each, language)) };
}

/** What the pictures of a block do not tell. Gaps are not among it: they are marked where they are. */
export function notesOn(checked: CheckedDocument, { drawn, line, language }: Circumstances): Note[] {
  const problems = problemsOf(checked, line);
  return [
    ...(problems.length > 0 ? [noteOn(misunderstood(drawn), language, problems)] : []),
    ...leftOut(checked, drawn, problems.length > 0).map((text) => noteOn(text, language)),
  ];
}

/** So many problems are told one by one. */
const most = 10;

function problemsOf({ document, findings }: CheckedDocument, line: number | undefined): Message[] {
  const problems = findings.filter(({ rule }) => !isRule(rule) && rule !== "invalid-import");
  const told = problems.slice(0, most).map(({ at, message: problem }) => {
    const above = document.positionInChunk(at.chunk, at.start).line;
    return line === undefined
      ? message("Line {0} of this block: {1}", above + 1, problem)
      : message("Line {0}: {1}", line + above, problem);
  });
  return problems.length > most ? [...told, message("And {0} more.", problems.length - most)] : told;
}

function misunderstood(drawn: number): Message {
  return drawn > 0
    ? message("Some of this could not be understood, so the picture may miss it:")
    : message("This could not be understood, so there is no picture:");
}

function leftOut({ findings, journeys }: CheckedDocument, drawn: number, hasProblems: boolean): Message[] {
  const messages: Message[] = [];
  if (findings.some(({ rule }) => rule === "invalid-import"))
    messages.push(
      message(
        "A block in a page stands for itself and imports no files: write what it needs of them into the block.",
      ),
    );
  if (journeys.length > drawn)
    messages.push(
      message(
        "These are the first {0} of {1} journeys in this block: give the others a block of their own.",
        drawn,
        journeys.length,
      ),
    );
  if (drawn === 0 && !hasProblems)
    messages.push(
      message(
        'There is no journey in this block to draw. One begins with a line such as `journey buying "Buying" {`.',
      ),
    );
  return messages;
}
