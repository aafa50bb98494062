import { Notes } from "./notes.ts";
import { endsBefore, parse } from "./parsing/parser.ts";
import type { Chunk, Range } from "./syntax.ts";

/** A zero-based line and a character in UTF-16 units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Replaces `[start, end)`, offsets in the whole text, by a text. */
export interface Edit extends Range {
  readonly text: string;
}

interface Layout {
  /** Where each chunk begins, as offset and as line, and last where the text ends. */
  readonly offsets: readonly number[];
  readonly lines: readonly number[];
  readonly indexOf: ReadonlyMap<Chunk, number>;
}

/**
 * One version of a file: its text and its syntax, as chunks. An edit gives a new version that shares every
 * chunk that it does not touch, so its cost does not grow with the file.
 */
export class SourceDocument {
  readonly uri: string;
  readonly version: number;
  readonly chunks: readonly Chunk[];
  private computedLayout: Layout | null = null;

  private constructor(uri: string, version: number, chunks: readonly Chunk[]) {
    this.uri = uri;
    this.version = version;
    this.chunks = chunks;
  }

  static parse(uri: string, text: string, version = 0): SourceDocument {
    return new SourceDocument(uri, version, parse(text).chunks);
  }

  get text(): string {
    return this.chunks.map((chunk) => chunk.text).join("");
  }

  get length(): number {
    return this.layout.offsets.at(-1)!;
  }

  get lineCount(): number {
    return this.layout.lines.at(-1)! + 1;
  }

  /** The next version, after one edit. Its chunks equal those of a full parse of the new text. */
  edit(edit: Edit, version = this.version + 1): SourceDocument {
    const { offsets } = this.layout;
    const first = this.firstTouchedBy(edit);
    const start = offsets[first]!;
    let end = this.chunkAt(edit.end) + 1;
    const old = this.textBetween(first, end);
    let text = old.slice(0, edit.start - start) + edit.text + old.slice(edit.end - start);
    let parsed = parse(text);
    while (end < this.chunks.length && !endsBefore(parsed, this.chunks[end]!.text)) {
      // Twice as many each time, so that reading on stays linear.
      const further =
        parsed.open === "file" ? this.chunks.length : Math.min(this.chunks.length, 2 * end - first);
      text += this.textBetween(end, further);
      end = further;
      parsed = parse(text);
    }
    const chunks = keepEqual(this.chunks.slice(first, end), parsed.chunks);
    return new SourceDocument(this.uri, version, [
      ...this.chunks.slice(0, first),
      ...chunks,
      ...this.chunks.slice(end),
    ]);
  }

  /** A chunk ends because of how the next one begins: what is typed there may change the one before. */
  private firstTouchedBy({ start }: Edit): number {
    const index = this.chunkAt(start);
    const { text, statements } = this.chunks[index]!;
    const brace = statements[0]?.block?.start;
    const isInBlock =
      brace !== undefined && text[brace] === "{" && start > this.layout.offsets[index]! + brace;
    return isInBlock ? index : Math.max(0, index - 1);
  }

  private textBetween(first: number, end: number): string {
    return this.chunks
      .slice(first, end)
      .map((chunk) => chunk.text)
      .join("");
  }

  /** The index of the chunk that holds an offset; the end of the text belongs to the last. */
  chunkAt(offset: number): number {
    return Math.min(lastAtMost(this.layout.offsets, offset), this.chunks.length - 1);
  }

  /** Where a chunk of this version begins. */
  startOf(chunk: Chunk): number {
    return this.layout.offsets[this.layout.indexOf.get(chunk)!]!;
  }

  /** An offset for a position; positions outside the text are moved to its nearest place. */
  offsetAt({ line, character }: Position): number {
    const { lines, offsets } = this.layout;
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const index = Math.min(lastAtMost(lines, line), this.chunks.length - 1);
    const chunk = this.chunks[index]!;
    const starts = lineStarts(chunk);
    const inChunk = line - lines[index]!;
    const end = inChunk + 1 < starts.length ? endOfLine(chunk.text, starts[inChunk + 1]!) : chunk.text.length;
    return offsets[index]! + Math.min(starts[inChunk]! + Math.max(0, character), end);
  }

  positionAt(offset: number): Position {
    const { lines, offsets } = this.layout;
    const clamped = Math.max(0, Math.min(offset, this.length));
    const index = this.chunkAt(clamped);
    return positionIn(this.chunks[index]!, clamped - offsets[index]!, lines[index]!);
  }

  /** The position of an offset in a chunk of this version. */
  positionInChunk(chunk: Chunk, offset: number): Position {
    return positionIn(chunk, offset, this.layout.lines[this.layout.indexOf.get(chunk)!]!);
  }

  private get layout(): Layout {
    this.computedLayout ??= layOut(this.chunks);
    return this.computedLayout;
  }
}

/** Keeps the old chunks at both ends whose text is the same: what a chunk holds follows from its text alone. */
function keepEqual(old: readonly Chunk[], parsed: readonly Chunk[]): Chunk[] {
  const chunks = parsed.slice();
  const most = Math.min(old.length, parsed.length);
  let front = 0;
  for (; front < most && old[front]!.text === chunks[front]!.text; front++) chunks[front] = old[front]!;
  for (let back = 1; back <= most - front && old.at(-back)!.text === chunks.at(-back)!.text; back++) {
    chunks[chunks.length - back] = old.at(-back)!;
  }
  return chunks;
}

function positionIn(chunk: Chunk, offset: number, firstLine: number): Position {
  const starts = lineStarts(chunk);
  const line = lastAtMost(starts, offset);
  return { line: firstLine + line, character: offset - starts[line]! };
}

function layOut(chunks: readonly Chunk[]): Layout {
  const offsets = new Array<number>(chunks.length + 1);
  const lines = new Array<number>(chunks.length + 1);
  const indexOf = new Map<Chunk, number>();
  let offset = 0;
  let line = 0;
  chunks.forEach((chunk, index) => {
    offsets[index] = offset;
    lines[index] = line;
    indexOf.set(chunk, index);
    offset += chunk.text.length;
    line += lineStarts(chunk).length - 1;
  });
  offsets[chunks.length] = offset;
  lines[chunks.length] = line;
  return { offsets, lines, indexOf };
}

const lineStartsOf = new Notes<Chunk, readonly number[]>();

/** Where the lines of a chunk begin; LF, CRLF and CR end a line. */
export function lineStarts(chunk: Chunk): readonly number[] {
  let starts = lineStartsOf.get(chunk);
  if (!starts) {
    starts = findLineStarts(chunk.text);
    lineStartsOf.set(chunk, starts);
  }
  return starts;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts.slice();
}

function endOfLine(text: string, nextStart: number): number {
  return text[nextStart - 1] === "\n" && text[nextStart - 2] === "\r" ? nextStart - 2 : nextStart - 1;
}

/** The last index whose number is at most the one given, in an ascending row. */
function lastAtMost(row: readonly number[], value: number): number {
  let low = 0;
  let high = row.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (row[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
