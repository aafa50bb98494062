import { Notes } from "../../grammar/notes.ts";
import type { Chunk, Statement } from "../../grammar/syntax.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { meaningOf } from "../../model/name-meaning.ts";
import type { Scope } from "../../model/scope.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { type ChunkTokens, chunkTokens, type UsedName } from "./chunk-tokens.ts";
import { defaultLibrary, numberOf, type TokenType, typesOfNames } from "./token-legend.ts";

/** The tokens of a chunk, with its names looked up. */
export interface Piece {
  /** As in {@link ChunkTokens}. The same array as long as nothing that it shows has changed. */
  readonly numbers: Uint32Array;
  /** How many lines its first token stands below the last one before it. */
  readonly gap: number;
}

interface LookedUp {
  readonly scope: Scope;
  readonly numbers: Uint32Array;
}

/** Finds the tokens of documents; again only those of chunks that are new, and names only where others are known. */
export class DocumentTokens {
  private readonly skips: ReadonlySet<TokenType>;
  private readonly byChunk = new Notes<Chunk, ChunkTokens>();
  private readonly lookedUp = new Notes<Chunk, LookedUp>();

  /** @param skips kinds of words that the client colours itself */
  constructor(skips: ReadonlySet<TokenType>) {
    this.skips = skips;
  }

  /** The tokens of the chunks `[first, end)`, of those that have any. */
  pieces(checked: CheckedDocument, first = 0, end = checked.document.chunks.length): Piece[] {
    const { document } = checked;
    const journeyOf = journeysByStatement(checked);
    const pieces: Piece[] = [];
    let last = 0;
    for (const chunk of document.chunks.slice(first, end)) {
      const tokens = this.tokensOf(chunk);
      if (tokens.numbers.length === 0) continue;
      const start = document.positionInChunk(chunk, 0).line;
      const numbers = this.lookUp(chunk, tokens, checked.scope, journeyOf);
      pieces.push({ numbers, gap: start + numbers[0]! - last });
      last = start + tokens.endLine;
    }
    return pieces;
  }

  private tokensOf(chunk: Chunk): ChunkTokens {
    let tokens = this.byChunk.get(chunk);
    if (!tokens) {
      tokens = chunkTokens(chunk, this.skips);
      this.byChunk.set(chunk, tokens);
    }
    return tokens;
  }

  private lookUp(
    chunk: Chunk,
    { numbers, names }: ChunkTokens,
    scope: Scope,
    journeyOf: (statement: Statement) => JourneyMap | null,
  ): Uint32Array {
    const last = this.lookedUp.get(chunk);
    if (last?.scope === scope) return last.numbers;
    const found = withMeanings(numbers, names, scope, journeyOf);
    const same = last && found.every((number, index) => number === last.numbers[index]);
    this.lookedUp.set(chunk, { scope, numbers: same ? last.numbers : found });
    return same ? last.numbers : found;
  }
}

function withMeanings(
  numbers: Uint32Array,
  names: readonly UsedName[],
  scope: Scope,
  journeyOf: (statement: Statement) => JourneyMap | null,
): Uint32Array {
  if (names.length === 0) return numbers;
  const found = numbers.slice();
  for (const { at, reference, outermost } of names) {
    const meaning = meaningOf(reference, scope, journeyOf(outermost));
    if (!meaning) continue;
    found[at + 3] = numberOf(typesOfNames[meaning.kind]);
    found[at + 4] = meaning.isBuiltIn ? defaultLibrary : 0;
  }
  return found;
}

function journeysByStatement({ journeys }: CheckedDocument): (statement: Statement) => JourneyMap | null {
  const byStatement = new Map(journeys.map((journey) => [journey.declared.syntax, journey]));
  return (statement) => byStatement.get(statement) ?? null;
}
