import { diagrams } from "../diagrams/catalogue.ts";
import type { Diagram, Subject } from "../diagrams/diagram.ts";
import { type Message, message } from "../grammar/message.ts";
import type { FileSystem } from "../project/file-system.ts";
import { languageFor } from "../project/languages.ts";
import { type CheckedDocument, Project } from "../project/project.ts";
import type { JourneyFence } from "./fence.ts";
import type { JourneyOptions } from "./journey-options.ts";
import { type Note, noteOn, notesOn } from "./notes.ts";
import { pageColours } from "./page-colours.ts";

/** What becomes of a block. */
export interface JourneyBlock {
  /** One a journey. */
  readonly pictures: readonly Picture[];
  /** What its author should know. */
  readonly notes: readonly Note[];
}

/** A picture that is drawn, or the text from which Mermaid draws it. */
export type Picture = { readonly svg: string; readonly label: string } | { readonly mermaid: string };

/** What a page shows of one block: more would make it slow to load, and nobody would read it there. */
const most = { characters: 50_000, journeys: 10 } as const;

/** Draws the journeys of a block. Any text gives a block: what is wrong with it is told in its notes. */
export function journeyBlock(fence: JourneyFence, options: JourneyOptions = {}): JourneyBlock {
  const language = languageFor(options.locale);
  const notDrawn = (reason: Message) => ({ pictures: [], notes: [noteOn(reason, language)] });
  const diagram = fence.diagram === undefined ? diagrams[0] : diagrams.find(hasName(fence.diagram));
  if (!diagram) return notDrawn(unknownDiagram(fence.diagram!));
  if (fence.source.length > most.characters) return notDrawn(tooLong(fence.source.length));
  try {
    const checked = check(fence.source);
    const { journeys, findings } = checked;
    const pictures = journeys
      .slice(0, most.journeys)
      .map((journey) => draw(diagram, { journey, findings, language }, options.theme ?? "page"));
    return { pictures, notes: notesOn(checked, { drawn: pictures.length, line: fence.line, language }) };
  } catch (error) {
    return notDrawn(ourFault(error));
  }
}

function hasName(name: string): (diagram: Diagram) => boolean {
  return (diagram) => diagram.name === name;
}

function draw(diagram: Diagram, subject: Subject, theme: NonNullable<JourneyOptions["theme"]>): Picture {
  if ("print" in diagram) return { mermaid: diagram.print(subject) };
  const svg =
    theme === "page"
      ? pageColours(diagram.draw(subject, "light"), diagram.draw(subject, "dark"))
      : diagram.draw(subject, theme);
  return { svg, label: subject.journey.declared.label };
}

/** A block stands for itself: there are no files around it. */
const noFiles: FileSystem = { read: async () => null, list: async () => [] };

function check(source: string): CheckedDocument {
  const uri = "untitled:block.journey";
  const project = new Project(noFiles, []);
  project.openDocument(uri, source, 0);
  return project.check(uri)!;
}

function unknownDiagram(name: string): Message {
  const names = diagrams.map((each) => each.name).join(", ");
  return message("There is no diagram `{0}`: choose one of {1}.", name, names);
}

function tooLong(length: number): Message {
  return message(
    "This block has {0} characters, and a page shows {1} at most: leave some of it out, or make it several blocks.",
    length,
    most.characters,
  );
}

function ourFault(error: unknown): Message {
  return message("This block could not be drawn, and that is a fault of Journey itself: {0}", String(error));
}
