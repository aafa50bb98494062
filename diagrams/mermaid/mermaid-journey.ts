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

/** The face where nothing is said of a feeling, for Mermaid knows no task without a score. */
const neutral = 3;

/** A task's label that tells a neutral face of which nothing is said from one that is meant. */
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
  const source = hasEntity
    ? withSettings({ journey: { maxLabelWidth: 100_000 } }, lines)
    : `${lines.join("\n")}\n`;
  return { source };
}

function printed({ label, score, who }: Task): string {
  const actors = who.map((name) => mermaidText(name, "journey actor")).join(", ");
  const tenths = Math.round((score ?? neutral) * 10) / 10;
  return [mermaidText(label, "journey task"), tenths, ...(actors ? [actors] : [])].join(": ");
}
