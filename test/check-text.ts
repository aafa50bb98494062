import { rules } from "../gaps/catalogue.ts";
import { localise } from "../grammar/message.ts";
import { type CheckedDocument, Project } from "../project/project.ts";
import { inMemoryFiles } from "./in-memory-files.ts";

/** A finding with plain offsets and its English message. */
export interface PlainFinding {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The day on which tests check, unless they say otherwise. */
const today = "2026-11-21";

/** Checks a text as a file among others; a `journey.config.json` is one of them unless one is given. */
export async function checkText(text: string, files: Record<string, string> = {}): Promise<CheckedDocument> {
  const settings = { "journey.config.json": JSON.stringify({ today }) };
  const project = new Project(inMemoryFiles({ ...settings, ...files }), ["file:///work"]);
  project.openDocument("file:///work/a.journey", text, 1);
  await project.load("file:///work/a.journey");
  return project.check("file:///work/a.journey")!;
}

/** Files in which a rule is on that is off by default. */
export function withRule(name: string): Record<string, string> {
  return { "journey.config.json": JSON.stringify({ today, rules: { [name]: "warning" } }) };
}

/** Settings in which some rules are on, and all others off. */
export function onlyRules(...names: string[]): string {
  const others = rules.filter(({ name }) => !names.includes(name));
  return JSON.stringify({ today, rules: Object.fromEntries(others.map(({ name }) => [name, "off"])) });
}

export async function findingsIn(text: string, files: Record<string, string> = {}): Promise<PlainFinding[]> {
  const { document, findings } = await checkText(text, files);
  return findings.map(({ rule, severity, at, message }) => {
    const base = document.startOf(at.chunk);
    return { rule, severity, start: base + at.start, end: base + at.end, message: localise(message) };
  });
}
