import { type Chunk, none, type Range, type Statement, textOf, type Value } from "../../grammar/syntax.ts";
import type { Saying } from "../../grammar/vocabulary/definitions.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import { bind } from "../../model/reading/bind.ts";
import type { LineDefinition } from "../../model/reading/expectation.ts";
import type { Parameters } from "../../model/reading/line.ts";
import { elementPlan, noParameters, parametersFor } from "../../model/reading/reading-plans.ts";
import { declaration, type TokenType, typesOfNames } from "./token-legend.ts";
import { numbersPerToken, TokenWriter } from "./token-writer.ts";
import { awaitsValue, tokenOfWord } from "./word-token.ts";

/** What the words of a chunk are, as far as the chunk alone tells. */
export interface ChunkTokens {
  /** {@link numbersPerToken} for each. */
  readonly numbers: Uint32Array;
  readonly names: readonly UsedName[];
  /** The line of the last one, counted from where the chunk begins. */
  readonly endLine: number;
}

/** A name that stands for something declared elsewhere; its token takes it for one that stands for nothing. */
export interface UsedName {
  /** Where its token begins among the numbers. */
  readonly at: number;
  readonly reference: Reference;
  /** The file-level statement that it stands in. */
  readonly outermost: Statement;
}

/**
 * Finds out what the words of a chunk are, also where it has problems.
 * @param skips kinds of words that the client colours itself
 */
export function chunkTokens(chunk: Chunk, skips: ReadonlySet<TokenType>): ChunkTokens {
  return new ChunkReader(chunk, skips).read();
}

const typesOfValues = {
  string: "string",
  text: "string",
  number: "number",
  percent: "number",
  duration: "number",
  date: "number",
  ratio: "number",
} as const satisfies Partial<Record<Value["kind"], TokenType>>;

class ChunkReader {
  private readonly chunk: Chunk;
  private readonly skips: ReadonlySet<TokenType>;
  private readonly writer: TokenWriter;
  private readonly names: UsedName[] = [];
  private outermost!: Statement;
  /** The names that are still to come in the file-level statement, and the comments that are in the chunk. */
  private references: readonly Reference[] = none;
  private nextReference = 0;
  private nextComment = 0;

  constructor(chunk: Chunk, skips: ReadonlySet<TokenType>) {
    this.chunk = chunk;
    this.skips = skips;
    this.writer = new TokenWriter(chunk);
  }

  read(): ChunkTokens {
    const { references } = bind(this.chunk);
    for (const statement of this.chunk.statements) {
      this.outermost = statement;
      this.references = references.get(statement) ?? none;
      this.nextReference = 0;
      this.statement(statement, "file", noParameters);
    }
    this.commentsBefore(this.chunk.text.length);
    return {
      numbers: Uint32Array.from(this.writer.numbers),
      names: this.names,
      endLine: this.writer.endLine,
    };
  }

  /**
   * @param kind the element whose block it stands in; null in any other block
   * @param parts the named parts that may begin a line there
   */
  private statement(statement: Statement, kind: ElementKind | null, parts: Parameters): void {
    const { keyword, words } = statement;
    const written = keyword ? textOf(this.chunk, keyword) : "";
    const row = kind ? elementPlan(elements[kind]).rows.get(written) : undefined;
    if (keyword && row === null) {
      this.element(statement, keyword, written as ElementKind);
    } else if (keyword && row) {
      this.add(keyword, "property");
      this.line(words, row);
      this.block(statement, null, parametersFor(row, words[0] ? textOf(this.chunk, words[0]) : ""));
    } else if (keyword && Object.hasOwn(parts, written)) {
      this.add(keyword, "parameter");
      this.line(words, parts[written]!);
      this.block(statement, null, noParameters);
    } else {
      for (const word of words) this.value(word);
      this.block(statement, null, noParameters);
    }
  }

  private element(statement: Statement, keyword: Value, kind: ElementKind): void {
    this.add(keyword, "keyword");
    statement.words.forEach((word, index) => {
      if (index > 0 || word.kind !== "name") this.value(word);
      else this.add(word, typesOfNames[kind as keyof typeof typesOfNames], declaration);
    });
    this.block(statement, kind, noParameters);
  }

  private block({ block }: Statement, kind: ElementKind | null, parts: Parameters): void {
    for (const statement of block?.statements ?? none) this.statement(statement, kind, parts);
  }

  private line(words: readonly Value[], definition: LineDefinition): void {
    const parameters = parametersFor(definition, words[0] ? textOf(this.chunk, words[0]) : "");
    let saying: Saying = definition;
    let isFirst = true;
    for (const word of words) {
      isFirst ||= word.afterComma;
      const written = word.kind === "name" ? textOf(this.chunk, word) : "";
      const isPart: boolean = Object.hasOwn(parameters, written) && !(isFirst && awaitsValue(saying));
      if (isPart) {
        this.add(word, "parameter");
        saying = parameters[written]!;
      } else if (written) {
        this.name(word, written, saying, isFirst);
      } else this.value(word);
      isFirst = isPart;
    }
  }

  private name(word: Value, written: string, saying: Saying, isFirst: boolean): void {
    const reference = this.referenceAt(word);
    if (reference) {
      this.add(word, "variable");
      const at = this.writer.numbers.length - numbersPerToken;
      this.names.push({ at, reference, outermost: this.outermost });
      return;
    }
    const found = tokenOfWord(written, saying, isFirst);
    if (found) this.add(word, found.type, found.modifiers);
  }

  private value(word: Value): void {
    if (word.kind in typesOfValues) this.add(word, typesOfValues[word.kind as keyof typeof typesOfValues]);
  }

  private referenceAt(word: Value): Reference | null {
    const { references } = this;
    while (references[this.nextReference] && references[this.nextReference]!.syntax.start < word.start)
      this.nextReference++;
    const reference = references[this.nextReference];
    return reference?.syntax === word ? reference : null;
  }

  private add(at: Range, type: TokenType, modifiers = 0): void {
    this.commentsBefore(at.start);
    if (!this.skips.has(type)) this.writer.add(at, type, modifiers);
  }

  private commentsBefore(offset: number): void {
    const { comments } = this.chunk;
    for (; this.nextComment < comments.length; this.nextComment++) {
      const comment = comments[this.nextComment]!;
      if (comment.start >= offset) return;
      if (!this.skips.has("comment")) this.writer.add(comment, "comment");
    }
  }
}
