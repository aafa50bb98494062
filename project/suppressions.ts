import { rules } from "../gaps/catalogue.ts";
import { type CheckSettings, severityOf } from "../gaps/check.ts";
import type { Finding, Place } from "../gaps/finding.ts";
import type { Rule, Suppression } from "../gaps/rule.ts";
import type { SourceDocument } from "../grammar/document.ts";
import { Notes } from "../grammar/notes.ts";
import type { Chunk, Range, Statement } from "../grammar/syntax.ts";

/** A comment that asks to keep findings back, as it was written. */
interface Ignore {
  readonly comment: Range;
  readonly wholeFile: boolean;
  readonly rule: string;
  readonly reason: string;
}

/** Findings without those that comments keep back, and what became of these comments. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
}

const rulesByName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/**
 * Keeps back what `// journey-ignore RULE: reason` covers: findings of a gap rule in the statement on its line or
 * the next, block included; `// journey-ignore-file RULE: reason`, above everything else, covers the file.
 */
export function suppress(
  document: SourceDocument,
  findings: readonly Finding[],
  settings: CheckSettings,
): Suppressed {
  const asked = document.chunks.flatMap((chunk, index) =>
    ignoresIn(chunk).map((ignore) => ({ chunk, ignore, covered: coveredBy(document, index, ignore) })),
  );
  if (asked.length === 0) return { findings, suppressions: [] };
  const kept: Finding[] = [];
  const used = new Set<Ignore>();
  const byRule = Map.groupBy(asked, ({ ignore }) => ignore.rule);
  for (const finding of findings) {
    const covering = (byRule.get(finding.rule) ?? []).filter(({ covered }) => covers(covered, finding.at));
    for (const { ignore } of covering) used.add(ignore);
    if (covering.length === 0 || !rulesByName.has(finding.rule)) kept.push(finding);
  }
  return {
    findings: kept,
    suppressions: asked.map(({ chunk, ignore }) => ({
      at: { uri: document.uri, chunk, ...ignore.comment },
      rule: ignore.rule,
      reason: ignore.reason,
      used: used.has(ignore) || isOff(ignore.rule, settings),
    })),
  };
}

function isOff(name: string, settings: CheckSettings): boolean {
  const rule = rulesByName.get(name);
  return rule !== undefined && severityOf(rule, settings) === "off";
}

const ignores = new Notes<Chunk, readonly Ignore[]>();

/** The comments of a chunk that ask to keep findings back; looked for once, as a chunk never changes. */
function ignoresIn(chunk: Chunk): readonly Ignore[] {
  let found = ignores.get(chunk);
  if (!found) {
    found = chunk.comments.flatMap((comment) => readIgnore(chunk, comment) ?? []);
    ignores.set(chunk, found);
  }
  return found;
}

function readIgnore({ text }: Chunk, comment: Range): Ignore | null {
  const written = text
    .slice(comment.start + 2, comment.end)
    .replace(/\*\/$/, "")
    .trim();
  const [, inFile, about] = /^journey-ignore(-file)?(?![\w-])([\s\S]*)$/.exec(written) ?? [];
  if (about === undefined) return null;
  const colon = about.indexOf(":");
  const rule = (colon < 0 ? about : about.slice(0, colon)).trim();
  return {
    comment,
    wholeFile: inFile !== undefined,
    rule,
    reason: colon < 0 ? "" : about.slice(colon + 1).trim(),
  };
}

/** What a comment covers: a range of a chunk, the whole file, or nothing. */
type Covered = { readonly chunk: Chunk; readonly range: Range } | "file" | null;

function coveredBy({ chunks }: SourceDocument, index: number, { comment, wholeFile }: Ignore): Covered {
  const chunk = chunks[index]!;
  if (wholeFile) return isAtTop(chunks, index, comment) ? "file" : null;
  const { text, statements } = chunk;
  const lineStart = startOfLine(text, comment.start);
  const onLine = firstFrom(statements, lineStart);
  if (onLine && onLine.start < comment.start) return { chunk, range: { start: lineStart, end: onLine.end } };
  return nextStatement(chunks, index, comment.end);
}

/** No line that a person writes is longer; on one that is, only its end is looked at. */
const longestLine = 10_000;

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < longestLine && text[start - 1] !== "\n" && text[start - 1] !== "\r")
    start--;
  return start;
}

function isAtTop(chunks: readonly Chunk[], index: number, comment: Range): boolean {
  const first = chunks.findIndex(({ statements }) => statements.length > 0);
  return (
    first < 0 || index < first || (index === first && comment.start < chunks[first]!.statements[0]!.start)
  );
}

/** The first statement that begins at an offset or behind it, the outermost of several that begin together. */
function firstFrom(statements: readonly Statement[], offset: number): Statement | null {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const found = statements[low];
  if (!found || found.start >= offset) return found ?? null;
  return firstFrom(found.block?.statements ?? [], offset) ?? statements[low + 1] ?? null;
}

/** So many comments may stand between one that keeps findings back and what it is about. */
const mostBetween = 20;

/** The statement that follows a comment, with nothing but other comments between them. */
function nextStatement(chunks: readonly Chunk[], index: number, from: number): Covered {
  let [at, offset] = [index, from];
  for (let comments = 0; comments <= mostBetween && at < chunks.length; ) {
    const chunk = chunks[at]!;
    const [between] = matchAt(/\s*/y, chunk.text, offset);
    offset += between.length;
    const [comment] = matchAt(/(?:\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)?/y, chunk.text, offset);
    if (offset === chunk.text.length) {
      [at, offset] = [at + 1, 0];
    } else if (comment.length > 0) {
      offset += comment.length;
      comments++;
    } else {
      const next = firstFrom(chunk.statements, offset);
      return next?.start === offset ? { chunk, range: next } : null;
    }
  }
  return null;
}

/** What a sticky pattern that may be empty finds at an offset. */
function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray {
  pattern.lastIndex = offset;
  return pattern.exec(text)!;
}

function covers(covered: Covered, { chunk, start }: Place): boolean {
  if (covered === null || covered === "file") return covered === "file";
  return covered.chunk === chunk && start >= covered.range.start && start < covered.range.end;
}
