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

export async function checkText(text: string, files: Record<string, string> = {}): Promise<CheckedDocument> {
  const project = new Project(inMemoryFiles(files), ["file:///work"]);
  project.openDocument("file:///work/a.journey", text, 1);
  await project.load("file:///work/a.journey");
  return project.check("file:///work/a.journey")!;
}

export async function findingsIn(text: string, files: Record<string, string> = {}): Promise<PlainFinding[]> {
  const { document, findings } = await checkText(text, files);
  return findings.map(({ rule, severity, at, message }) => {
    const base = document.startOf(at.chunk);
    return { rule, severity, start: base + at.start, end: base + at.end, message: localise(message) };
  });
}
