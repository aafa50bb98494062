import type { Range, SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { refreshWhenOthersChange } from "../session/refresh.ts";
import { DocumentTokens, type Piece } from "../tokens/document-tokens.ts";
import { legend, type TokenType } from "../tokens/token-legend.ts";
import { numbersPerToken } from "../tokens/token-writer.ts";

/** What a client that colours text by the TextMate grammar knows as well: marks tell it. */
const plainToSee: readonly TokenType[] = ["string", "number", "comment"];

/** What the words of a document are: that `search` is a channel here and a stage there, and `serach` nothing. */
export const semanticTokens: Feature = {
  capabilities: { semanticTokensProvider: { legend, full: { delta: true }, range: true } },

  register(connection, workspace) {
    const { semanticTokens } = connection.languages;
    const sent = new Map<string, Sent>();
    let results = 0;
    let tokens: DocumentTokens | null = null;
    const find = () => {
      tokens ??= new DocumentTokens(new Set(workspace.hasGrammar ? plainToSee : []));
      return tokens;
    };
    const answered = refreshWhenOthersChange(
      workspace,
      () => workspace.client.workspace?.semanticTokens?.refreshSupport === true,
      () => semanticTokens.refresh(),
      (before, now) => before.scope !== now.scope,
    );
    /** @param has what the client has already */
    const answer = async (uri: string, has: string | null) => {
      const checked = await workspace.checked(uri);
      if (!checked) return null;
      answered(checked);
      const pieces = find().pieces(checked);
      const last = sent.get(uri);
      const resultId = `${++results}`;
      sent.set(uri, { resultId, pieces });
      return last?.resultId === has
        ? { resultId, edits: editsBetween(last.pieces, pieces) }
        : { resultId, data: numbersOf(pieces) };
    };

    semanticTokens.on(({ textDocument }) => answer(textDocument.uri, null) as Promise<SemanticTokens | null>);
    semanticTokens.onDelta(({ textDocument, previousResultId }) =>
      answer(textDocument.uri, previousResultId),
    );
    semanticTokens.onRange(async ({ textDocument, range }) => {
      const checked = await workspace.checked(textDocument.uri);
      if (!checked) return null;
      answered(checked);
      return { data: tokensIn(range, checked, find()) };
    });

    workspace.onChanged((uri) => {
      if (!workspace.project.isOpen(uri)) sent.delete(uri);
    });
  },
};

/** What a client has of a document. */
interface Sent {
  readonly resultId: string;
  readonly pieces: readonly Piece[];
}

function numbersOf(pieces: readonly Piece[]): number[] {
  const all: number[] = [];
  for (const { numbers, gap } of pieces) {
    const first = all.length;
    for (const number of numbers) all.push(number);
    all[first] = gap;
  }
  return all;
}

/** The one stretch in which the tokens are others; only the pieces in it are looked at. */
function editsBetween(before: readonly Piece[], after: readonly Piece[]): SemanticTokensDelta["edits"] {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && isSame(before[front]!, after[front]!)) front++;
  let back = 0;
  while (back < most - front && isSame(before.at(-1 - back)!, after.at(-1 - back)!)) back++;
  const old = numbersOf(before.slice(front, before.length - back));
  const data = numbersOf(after.slice(front, after.length - back));
  if (old.length === 0 && data.length === 0) return [];
  const start = before.slice(0, front).reduce((sum, { numbers }) => sum + numbers.length, 0);
  return [withoutSameEnds(start, old, data)];
}

function isSame(one: Piece, other: Piece): boolean {
  return one.numbers === other.numbers && one.gap === other.gap;
}

function withoutSameEnds(start: number, old: readonly number[], data: readonly number[]) {
  const most = Math.min(old.length, data.length);
  let front = 0;
  while (front < most && old[front] === data[front]) front++;
  let back = 0;
  while (back < most - front && old.at(-1 - back) === data.at(-1 - back)) back++;
  return {
    start: start + front,
    deleteCount: old.length - front - back,
    data: data.slice(front, data.length - back),
  };
}

/** The tokens on the lines of a range. */
function tokensIn({ start, end }: Range, checked: CheckedDocument, tokens: DocumentTokens): number[] {
  const { document } = checked;
  const first = document.chunkAt(document.offsetAt(start));
  const last = document.chunkAt(document.offsetAt(end));
  const all = numbersOf(tokens.pieces(checked, first, last + 1));
  const found: number[] = [];
  let [line, lastLine] = [0, 0];
  for (let at = 0; at < all.length; at += numbersPerToken) {
    line += all[at]!;
    if (line < start.line) continue;
    if (line > end.line) break;
    found.push(line - lastLine, ...all.slice(at + 1, at + numbersPerToken));
    lastLine = line;
  }
  return found;
}
