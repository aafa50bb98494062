import { elementKindOf } from "../element-statement.ts";
import { type Chunk, type Range, type Statement, textOf } from "../syntax.ts";
import { layOut, type Row } from "./rows.ts";

/** Longer lines are broken after their commas. */
const width = 100;

/** Prints the statements of one chunk, with the comments between them. */
export class ChunkPrinter {
  private readonly chunk: Chunk;
  private nextComment = 0;

  constructor(chunk: Chunk) {
    this.chunk = chunk;
  }

  /** @param spaced whether an empty line stands above the chunk */
  rows(spaced: boolean): Row[] {
    const [first, ...others] = this.rowsBetween(this.chunk.statements, 0, this.chunk.text.length, "");
    return first ? [{ ...first, spaced }, ...others] : [];
  }

  /** Whether an empty line stands below the last statement or comment. */
  get endsSpaced(): boolean {
    const { statements, comments, text } = this.chunk;
    const last = Math.max(statements.at(-1)?.end ?? 0, comments.at(-1)?.end ?? 0);
    return this.hasEmptyLine(last, text.length);
  }

  private rowsBetween(statements: readonly Statement[], start: number, end: number, indent: string): Row[] {
    const rows: Row[] = [];
    let at = start;
    for (const statement of statements) {
      at = this.addComments(rows, at, statement.start, indent);
      const spaced = rows.length > 0 && this.hasEmptyLine(at, statement.start);
      rows.push(this.row(statement, spaced, indent));
      at = statement.end;
    }
    this.addComments(rows, at, end, indent);
    return rows;
  }

  /** Adds the comments up to a place: to the line that they follow, or as lines of their own. @returns where the last ends */
  private addComments(rows: Row[], from: number, to: number, indent: string): number {
    let at = from;
    for (const comment of this.commentsBefore(to)) {
      const text = textOf(this.chunk, comment);
      const row = rows.at(-1);
      if (row && !/[\r\n]/.test(this.chunk.text.slice(at, comment.start)))
        row.lines[row.lines.length - 1] += ` ${text}`;
      else
        rows.push({
          lines: [indent + text],
          spaced: rows.length > 0 && this.hasEmptyLine(at, comment.start),
          kind: "comment",
        });
      at = comment.end;
    }
    return at;
  }

  private *commentsBefore(end: number): Generator<Range> {
    const { comments } = this.chunk;
    for (
      ;
      this.nextComment < comments.length && comments[this.nextComment]!.start < end;
      this.nextComment++
    ) {
      yield comments[this.nextComment]!;
    }
  }

  private hasEmptyLine(start: number, end: number): boolean {
    return (this.chunk.text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
  }

  private row(statement: Statement, spaced: boolean, indent: string): Row {
    const kind = elementKindOf(statement, this.chunk) ? "element" : "property";
    const header = this.header(statement, indent);
    const { block } = statement;
    if (!block) return { lines: [...header], spaced, kind };
    const opening = this.withBrace(header, indent);
    const first = block.statements[0]?.start ?? block.end;
    const behind = [...this.commentsBehindBrace(block.start + 1, first)];
    const inner = layOut(
      this.rowsBetween(block.statements, behind.at(-1)?.end ?? block.start + 1, block.end - 1, `${indent}  `),
    );
    const note = behind.map((comment) => ` ${textOf(this.chunk, comment)}`).join("");
    opening[opening.length - 1] += note;
    // A text that is not closed would go on behind the braces if something followed them.
    if (inner.length === 0 && note === "" && !statement.broken) {
      opening[opening.length - 1] += "}";
      return { lines: opening, spaced, kind };
    }
    return { lines: [...opening, ...inner, `${indent}}`], spaced, kind };
  }

  /** The comments on the line of an opening brace, before anything else. */
  private *commentsBehindBrace(start: number, end: number): Generator<Range> {
    let at = start;
    const { comments, text } = this.chunk;
    for (; this.nextComment < comments.length; this.nextComment++) {
      const comment = comments[this.nextComment]!;
      if (comment.start >= end || /[\r\n]/.test(text.slice(at, comment.start))) return;
      yield comment;
      at = comment.end;
    }
  }

  private withBrace(header: string[], indent: string): string[] {
    const last = header.at(-1)!;
    // Behind a line comment the brace would be part of it.
    if (/\/\/[^\r\n]*$/.test(last) && this.endsInComment) return [...header, `${indent}{`];
    return [...header.slice(0, -1), `${last} {`];
  }
  private endsInComment = false;

  /** What stands before a block: in one line, or a line a clause; as it was written where it is not plain. */
  private header(statement: Statement, indent: string): string[] {
    const { start, end, keyword, words, block, broken } = statement;
    const stop = block?.start ?? end;
    const comments = [...this.commentsBefore(stop)];
    this.endsInComment = false;
    if (!keyword || broken || comments.length > 0) {
      const written = this.chunk.text.slice(start, stop).trimEnd();
      this.endsInComment = comments.at(-1)?.end === start + written.length;
      // A list that goes on at the end must not draw in what follows.
      const lastWord = words.at(-1)?.end ?? keyword?.end ?? start;
      const goesOn = !block && lastWord < end && /[,[(]$/.test(written);
      return [indent + written + (goesOn ? ";" : "")];
    }
    const said = statement.clauses.map(({ values }) =>
      values.map((value) => textOf(this.chunk, value)).join(" "),
    );
    const line =
      indent + [textOf(this.chunk, keyword), ...(said.length > 0 ? [said.join(", ")] : [])].join(" ");
    if (line.length <= width || said.length < 2) return [line];
    return said.map((clause, index) => {
      const comma = index < said.length - 1 ? "," : "";
      return index === 0
        ? `${indent}${textOf(this.chunk, keyword)} ${clause}${comma}`
        : `${indent}  ${clause}${comma}`;
    });
  }
}
