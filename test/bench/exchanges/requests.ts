import type { CodeLens } from "vscode-languageserver-protocol";
import { positionIn } from "../../server/texts.ts";
import type { Exchange } from "../beside-floor.ts";

/** A place in a document that is open. */
export interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** Where a word begins that follows something, looked for from an offset on. */
export function placeAfter(before: string, uri: string, text: string, from = 0): Place {
  const at = text.indexOf(before, from);
  if (at < 0) throw new Error(`${uri} has no "${before}".`);
  return { textDocument: { uri }, position: positionIn(text, at + before.length) };
}

export function hover(place: Place): Exchange {
  return { run: (server) => server.ask("textDocument/hover", place) };
}

/** A name is looked at, and then given anew wherever it stands. */
export function rename(place: Place): Exchange {
  return {
    run: async (server) => {
      await server.ask("textDocument/prepareRename", place);
      await server.ask("textDocument/rename", { ...place, newName: "somebody-else" });
    },
  };
}

export function references(place: Place): Exchange {
  return {
    run: (server) =>
      server.ask("textDocument/references", { ...place, context: { includeDeclaration: true } }),
  };
}

export function symbols(query: string): Exchange {
  return { run: (server) => server.ask("workspace/symbol", { query }) };
}

export function codeLenses(uri: string): Exchange {
  return { run: (server) => server.ask("textDocument/codeLens", { textDocument: { uri } }) };
}

/** How often the first thing is used that a document shares. */
export function codeLensOfShared(uri: string): Exchange {
  let lens: CodeLens | undefined;
  return {
    prepare: async (server) => {
      const ask = () => server.ask<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
      lens ??= (await ask()).find(({ command }) => !command);
    },
    run: (server) => server.ask("codeLens/resolve", lens!),
  };
}
