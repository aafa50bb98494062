import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { Finding } from "../gaps/finding.ts";
import { type Message, message } from "../grammar/message.ts";
import { elementAt } from "../project/element-at.ts";
import type { CheckedFile } from "./open-project.ts";

/** Findings that are known already: so many of a rule at an element of a file. */
export interface KnownFindings {
  /** Seen from the folder of the baseline, with `/`. */
  readonly file: string;
  readonly rule: string;
  /** Not its line: that changes with every edit above it. */
  readonly element: string;
  readonly count: number;
}

/** What a team knows of and means to mend later, in a file of its own. */
export class Baseline {
  private readonly path: string;
  private readonly known: readonly KnownFindings[];

  constructor(path: string, known: readonly KnownFindings[]) {
    this.path = path;
    this.known = known;
  }

  /** Hides what is known, and tells what of it is found no more; of files that were not checked, nothing is told. */
  compare(files: readonly CheckedFile[]): { files: CheckedFile[]; fixed: KnownFindings[] } {
    const left = new Map(this.known.map((each) => [keyOf(each), each.count]));
    const isNew = (file: CheckedFile, finding: Finding) => {
      const key = keyOf({ file: this.nameOf(file), rule: finding.rule, element: elementAt(finding.at) });
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    };
    const compared = files.map((file) => ({
      ...file,
      checked: { ...file.checked, findings: file.checked.findings.filter((finding) => isNew(file, finding)) },
    }));
    const names = new Set(files.map((file) => this.nameOf(file)));
    const fixed = this.known
      .filter((each) => names.has(each.file))
      .map((each) => ({ ...each, count: left.get(keyOf(each))! }))
      .filter(({ count }) => count > 0);
    return { files: compared, fixed };
  }

  /** Writes what is found now, and keeps what is known of files that were not checked. */
  async update(files: readonly CheckedFile[]): Promise<void> {
    const names = new Set(files.map((file) => this.nameOf(file)));
    const counts = new Map<string, KnownFindings>();
    for (const file of files) {
      for (const { rule, at } of file.checked.findings) {
        const found = { file: this.nameOf(file), rule, element: elementAt(at) };
        const count = (counts.get(keyOf(found))?.count ?? 0) + 1;
        counts.set(keyOf(found), { ...found, count });
      }
    }
    const findings = [...this.known.filter((each) => !names.has(each.file)), ...counts.values()];
    findings.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    await writeFile(this.path, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
  }

  private nameOf({ name }: CheckedFile): string {
    return relative(dirname(resolve(this.path)), resolve(name))
      .split(sep)
      .join("/");
  }
}

function keyOf({ file, rule, element }: Omit<KnownFindings, "count">): string {
  return JSON.stringify([file, rule, element]);
}

/**
 * Reads a baseline.
 * @param mayBeMissing whether one that is not there yet is empty
 */
export async function readBaseline(path: string, mayBeMissing: boolean): Promise<Baseline | Message> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isMissing && mayBeMissing) return new Baseline(path, []);
    return isMissing
      ? message("{0}: there is no such baseline; `--update-baseline` writes one.", path)
      : message("{0}: this baseline cannot be read.", path);
  }
  const known = parse(text);
  return known
    ? new Baseline(path, known)
    : message("{0}: this is no baseline; `--update-baseline` writes one to another file.", path);
}

function parse(text: string): KnownFindings[] | null {
  try {
    const { version, findings } = JSON.parse(text) as { version: unknown; findings: unknown };
    return version === 1 && Array.isArray(findings) && findings.every(isKnownFindings) ? findings : null;
  } catch {
    return null;
  }
}

function isKnownFindings(value: unknown): value is KnownFindings {
  const { file, rule, element, count } = (value ?? {}) as Record<string, unknown>;
  return [file, rule, element].every((each) => typeof each === "string") && Number.isInteger(count);
}
