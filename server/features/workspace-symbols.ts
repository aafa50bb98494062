import type { CancellationToken, WorkspaceSymbol } from "vscode-languageserver";
import type { SourceDocument } from "../../grammar/document.ts";
import { Notes } from "../../grammar/notes.ts";
import { type Chunk, chunkOf } from "../../grammar/syntax.ts";
import type { Feature } from "../feature.ts";
import { type NamedThing, namedThings, symbolKinds } from "../names/named-things.ts";
import { inTurn } from "../session/in-turn.ts";
import type { Workspace } from "../workspace.ts";

/** Finds named things of all files by a few letters of their label or id. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },

  register(connection, workspace) {
    connection.onWorkspaceSymbol(({ query }, token) => symbolsFor(query, workspace, token));
  },
};

/** Nobody looks through more: they type another letter. */
const most = 200;

/** A named thing as it is searched for. */
interface Entry {
  readonly thing: NamedThing;
  /** The labels of what it stands in. */
  readonly container: string;
  /** Its label and its id, without what readers do not care about. */
  readonly texts: readonly string[];
}

interface Match {
  readonly entry: Entry;
  /** The version that it was found in. */
  readonly document: SourceDocument;
  /** The lower, the better. */
  readonly rank: number;
}

async function symbolsFor(
  query: string,
  workspace: Workspace,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  await workspace.loading;
  const wanted = plain(query);
  const matches: Match[] = [];
  for await (const uri of inTurn(workspace.project.uris(), token)) {
    const document = workspace.project.document(uri);
    for (const chunk of document?.chunks ?? []) {
      for (const entry of entriesOf(chunk)) {
        const rank = Math.min(...entry.texts.map((text) => rankOf(text, wanted)));
        if (rank < Number.POSITIVE_INFINITY) matches.push({ entry, document: document!, rank });
      }
    }
  }
  const best = matches.sort((a, b) => a.rank - b.rank).slice(0, most);
  return best.map(symbol);
}

function symbol({ entry: { thing, container }, document }: Match): WorkspaceSymbol {
  const chunk = chunkOf(thing.statement);
  const range = {
    start: document.positionInChunk(chunk, thing.at.start),
    end: document.positionInChunk(chunk, thing.at.end),
  };
  return {
    name: thing.name,
    kind: symbolKinds[thing.keyword],
    ...(container && { containerName: container }),
    location: { uri: document.uri, range },
  };
}

const entries = new Notes<Chunk, readonly Entry[]>();

function entriesOf(chunk: Chunk): readonly Entry[] {
  let found = entries.get(chunk);
  if (!found) {
    found = namedThings(chunk).flatMap((thing) => withInner(thing, ""));
    entries.set(chunk, found);
  }
  return found;
}

function withInner(thing: NamedThing, container: string): Entry[] {
  const around = container ? `${container} › ${thing.name}` : thing.name;
  return [
    { thing, container, texts: [plain(thing.name), plain(thing.id)] },
    ...thing.inner.flatMap((each) => withInner(each, around)),
  ];
}

/** A text without capitals, accents and signs: `Café-visit` as `cafe visit`. */
function plain(text: string): string {
  const letters = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return letters
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** From the same text over one that begins with the query, or has a word that does, to one that has its letters in order. */
function rankOf(text: string, query: string): number {
  const at = text.indexOf(query);
  if (at === 0) return text.length === query.length ? 0 : 1;
  if (at > 0) return text[at - 1] === " " ? 2 : 3;
  return hasInOrder(text, query.replaceAll(" ", "")) ? 4 : Number.POSITIVE_INFINITY;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
