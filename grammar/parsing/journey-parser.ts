import { EmbeddedActionsParser, EOF, type IToken } from "chevrotain";
import type { Chunk, Statement } from "../syntax.ts";
import {
  columnOfFirst,
  inFirstColumn,
  LineColumns,
  lacksBraces,
  type OpenBlock,
  opensElement,
  withMissingBraces,
} from "./braces.ts";
import type { Draft } from "./draft.ts";
import { lex, tokensBetween } from "./lexer.ts";
import { lineEnds, listGoesOn } from "./line-ends.ts";
import { tooDeep } from "./syntax-problems.ts";
import * as t from "./tokens.ts";
import { type OpenStatement, TreeBuilder } from "./tree-builder.ts";

/** Blocks nest this deep; what is deeper is reported and passed over. */
const deepest = 64;

/**
 * The grammar: total, so that any row of words is a file and nothing is thrown or searched for. What makes
 * no sense costs its own line and one problem; braces that do not pair up are put right by indentation, as a
 * reader would.
 *
 * Chevrotain runs each rule once with dummy tokens to learn the grammar, and leaves `ACTION`s out.
 */
class JourneyParser extends EmbeddedActionsParser {
  private readonly tree = new TreeBuilder();
  private text = "";
  private drafts: Draft[] = [];
  /** Null while chunks are cut; otherwise which braces a chunk is known to have too many of. */
  private repair: { unclosed: boolean; excess: boolean } | null = null;
  private open: OpenBlock | null = null;
  private depth = 0;
  private columns = new LineColumns(0);

  constructor() {
    super(t.tokenTypes, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.performSelfAnalysis();
  }

  read(text: string): Parsed {
    const { tokens, comments } = lex(text);
    this.text = text;
    this.drafts = [];
    this.readDraft(0, tokens);
    const open = openEnd(this.tree, tokens, comments);
    const drafts = [...this.drafts, this.tree.draft];
    const chunks = drafts.map((draft, index) => {
      const end = drafts[index + 1]?.start ?? text.length;
      const bare = lacksBraces(text, draft.start, draft.statements);
      const paired = draft.unclosed + draft.excess === 0 && !bare;
      const settled = paired ? draft : this.readAgain(draft, bare, tokensBetween(tokens, draft.start, end));
      return this.tree.finish(
        settled,
        text.slice(draft.start, end),
        tokensBetween(comments, draft.start, end),
      );
    });
    this.forget();
    return { chunks, open };
  }

  /** Keeps nothing of a text that may be large and was read only once. */
  private forget(): void {
    this.text = "";
    this.drafts = [];
    this.input = [];
    this.tree.startChunk(0);
  }

  /** @param bare whether braces are missing that no other braces tell of */
  private readAgain({ start, unclosed, excess }: Draft, bare: boolean, tokens: IToken[]): Draft {
    this.repair = { unclosed: bare || unclosed > 0, excess: excess > 0 };
    this.readDraft(start, withMissingBraces(this.text, tokens, bare ? tokens.length : excess));
    this.repair = null;
    return this.tree.draft;
  }

  private readDraft(start: number, tokens: IToken[]): void {
    this.tree.startChunk(start);
    this.columns = new LineColumns(start);
    this.input = tokens;
    this.file();
  }

  private readonly file = this.RULE("file", () => {
    this.MANY({
      GATE: () => this.anotherLine() && this.cutHere(),
      DEF: () => this.SUBRULE(this.statement, { ARGS: [this.tree.draft.chunk, this.tree.draft.statements] }),
    });
  });

  private readonly statement = this.RULE("statement", (parent: Statement | Chunk, into: Statement[]) => {
    const line = this.ACTION(() => this.readLine(parent, into));
    this.OPTION(() => {
      if (this.depth < deepest) this.SUBRULE(this.block, { ARGS: [line] });
      else this.SUBRULE(this.tooDeep);
    });
  });

  private readonly block = this.RULE("block", (parent: OpenStatement) => {
    const brace = this.CONSUME(t.LeftBrace);
    const statements: Statement[] = [];
    this.ACTION(() => {
      this.enterBlock(brace);
      this.tree.beginBlock(brace);
    });
    this.MANY({
      GATE: () => this.anotherLine(),
      DEF: () => this.SUBRULE(this.statement, { ARGS: [parent, statements] }),
    });
    const close = this.OPTION({ GATE: () => this.braceIsOurs(), DEF: () => this.CONSUME(t.RightBrace) });
    this.ACTION(() => {
      this.leaveBlock();
      this.tree.endBlock(parent, brace, statements, close);
    });
  });

  private readonly tooDeep = this.RULE("tooDeep", () => {
    const brace = this.CONSUME(t.LeftBrace);
    this.ACTION(() => {
      this.tree.passOver(brace, tooDeep(deepest));
      this.passOver();
    });
  });

  /** Reads what stands before a block: the keyword, words and commas, and what has no meaning there. */
  private readLine(parent: Statement | Chunk, into: Statement[]): OpenStatement {
    this.tree.beginLine(parent, this.LA(1));
    let isList = false;
    for (let token = this.LA(1); ; token = this.LA(1)) {
      if (lineEnds.has(token.tokenType) || (isList && this.elementAhead())) return this.tree.endLine(into);
      this.tree.add(token);
      this.SKIP_TOKEN();
      // A newline straight after a comma does not end the statement.
      isList = listGoesOn(token);
      if (isList) while (this.LA(1).tokenType === t.Newline) this.SKIP_TOKEN();
    }
  }

  /** Goes on to the next line that holds something, and tells whether it belongs to the block that is open. */
  private anotherLine(): boolean {
    for (;;) {
      const token = this.LA(1);
      switch (token.tokenType) {
        case t.Newline:
        case t.Semicolon:
          this.SKIP_TOKEN();
          break;
        case t.RightBrace:
          if (this.open && !this.isExcess(token)) return false;
          this.tree.strayBrace(token);
          this.SKIP_TOKEN();
          break;
        case EOF:
          return false;
        default:
          return !this.open || !(this.elementAhead() || this.stepsOut(token));
      }
    }
  }

  /** At file level, a line in the first column begins a new chunk once there is something in the last one. */
  private cutHere(): true {
    const token = this.LA(1);
    if (
      !this.repair &&
      this.tree.hasContent &&
      token.tokenType === t.Name &&
      inFirstColumn(this.text, token)
    ) {
      this.drafts.push(this.tree.draft);
      this.tree.startChunk(token.startOffset);
    }
    return true;
  }

  private enterBlock(brace: IToken): void {
    this.depth++;
    this.open = { column: this.repair ? this.columns.columnOf(this.text, brace) : 0, outer: this.open };
  }

  private leaveBlock(): void {
    this.depth--;
    this.open = this.open!.outer;
  }

  /** Passes over a block after its opening brace. */
  private passOver(): void {
    for (let open = 1; open > 0 && this.LA(1).tokenType !== EOF && !this.elementAhead(); this.SKIP_TOKEN()) {
      const { tokenType } = this.LA(1);
      if (tokenType === t.LeftBrace) open++;
      if (tokenType === t.RightBrace) open--;
    }
  }

  private elementAhead(): boolean {
    return opensElement(this.text, this.peek);
  }
  private readonly peek = (ahead: number) => this.LA(ahead);

  /** Whether the brace ahead closes this block, and not one around it, because this one's own is missing. */
  private braceIsOurs(): boolean {
    const token = this.LA(1);
    if (token.tokenType !== t.RightBrace) return false;
    if (!this.repair?.unclosed) return true;
    const column = columnOfFirst(this.text, token);
    return column === null || column >= this.open!.column;
  }

  /** Whether indentation says that a brace was meant for nothing that is open. */
  private isExcess(brace: IToken): boolean {
    if (!this.repair?.excess) return false;
    const column = columnOfFirst(this.text, brace);
    return column !== null && column > this.open!.column;
  }

  /** Whether a line stands no deeper than the one that opened the block, by an author who does indent. */
  private stepsOut(token: IToken): boolean {
    if (!this.repair?.unclosed) return false;
    const { column: opened, outer } = this.open!;
    const column = columnOfFirst(this.text, token);
    return column !== null && outer !== null && column <= opened && opened > outer.column;
  }
}

const parser = new JourneyParser();

/** What a text is read as. */
export interface Parsed {
  /** At least one; together they cover the text. */
  readonly chunks: readonly Chunk[];
  /**
   * What text that followed would still belong to: a block or list that goes on up to the next file-level
   * element, a text that goes on up to a line that opens one beyond doubt, or a comment that goes on to the end
   * of the file.
   */
  readonly open: "nothing" | "element" | "text" | "file";
}

function openEnd(tree: TreeBuilder, tokens: IToken[], comments: IToken[]): Parsed["open"] {
  const last = tokens.findLast((token) => token.tokenType !== t.Newline);
  if (comments.at(-1)?.tokenType === t.UnclosedComment) return "file";
  if (last?.tokenType === t.UnclosedText) return "text";
  return tree.draft.unclosed > 0 || (last && listGoesOn(last)) ? "element" : "nothing";
}

/** Reads a text that begins at file level. Takes any text, never throws, and ends in time proportional to its length. */
export function readPiece(text: string): Parsed {
  return parser.read(text);
}
