import { type Language, localise, message } from "../../grammar/message.ts";
import type { Drawing } from "./limits.ts";
import { mermaidText } from "./mermaid-text.ts";
import { withSettings } from "./settings.ts";

/** A part of a journey with a heading. */
export interface Section {
  readonly label: string;
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly label: string;
  /** 1 to 5; null where nothing is said. */
  readonly score: number | null;
  /** Who feels so. */
  readonly who: readonly string[];
}

/** Where nothing is said of a feeling, for Mermaid knows no task without a score. Its face is not shown. */
const neutral = 3;

/** A task's label that says why it has no face. */
export function feelingNotSaid(label: string, language: Language): string {
  return localise(message("{0} (feeling not said)", label), language);
}

/** A section that says something instead of showing it. */
export function saying(text: string): Section {
  return { label: text, tasks: [{ label: text, score: null, who: [] }] };
}

export function drawJourney(title: string, sections: readonly Section[]): Drawing {
  const lines = ["journey", `  title ${mermaidText(title, "journey title")}`];
  for (const { label, tasks } of sections) {
    lines.push(`  section ${mermaidText(label, "journey section")}`);
    for (const task of tasks) lines.push(`    ${printed(task)}`);
  }
  // Mermaid breaks a long actor into lines in the middle of an entity, unless told that no label is too long.
  const hasEntity = sections.some(({ tasks }) =>
    tasks.some(({ who }) => who.some((name) => /#\d+;/.test(mermaidText(name, "journey actor")))),
  );
  const themeCSS = withoutFaces(sections.flatMap(({ tasks }) => tasks));
  const settings = {
    ...(hasEntity && { journey: { maxLabelWidth: 100_000 } }),
    ...(themeCSS && { themeCSS }),
  };
  const source = hasEntity || themeCSS ? withSettings(settings, lines) : `${lines.join("\n")}\n`;
  return { source };
}

/** Hides the faces of tasks without a score: they would look like feelings. */
function withoutFaces(tasks: readonly Task[]): string {
  const unsaid = tasks.flatMap(({ score }, index) => (score === null ? index : []));
  if (unsaid.length === 0) return "";
  if (unsaid.length === tasks.length) return ".task-line, .face, .face ~ g { display: none }";
  // Newer versions of Mermaid put the name of the picture before that of a task.
  const names = unsaid.map((index) => `[id="task${index}"],[id$="-task${index}"]`);
  return `g :is(${names.join(",")}) ~ :is(.face, g) { display: none }`;
}

function printed({ label, score, who }: Task): string {
  const actors = who.map((name) => mermaidText(name, "journey actor")).join(", ");
  const tenths = Math.round((score ?? neutral) * 10) / 10;
  return [mermaidText(label, "journey task"), tenths, ...(actors ? [actors] : [])].join(": ");
}
