import type {
  DocumentDiagnosticReport,
  PreviousResultId,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol";
import type { Position } from "../../../grammar/document.ts";
import type { Author } from "../author.ts";
import type { Exchange } from "../beside-floor.ts";
import type { LanguageClient } from "../language-client.ts";

/** A key is typed, and what is found in the document then comes back. */
export function keystrokeToDiagnostics(author: Author): Exchange {
  return {
    run: async (server) => {
      await author.type(server);
      await server.diagnostics(author.uri);
    },
    rest: (server) => author.rest(server),
  };
}

/** A key is typed, and what is found in the document then is asked for, as far as it is new. */
export function keystrokeToAskedDiagnostics(author: Author): Exchange {
  const previous = new Map<LanguageClient, string>();
  return keystrokeTo(author, async (server) => {
    const report = await server.ask<DocumentDiagnosticReport | null>("textDocument/diagnostic", {
      textDocument: { uri: author.uri },
      previousResultId: previous.get(server),
    });
    if (report?.resultId) previous.set(server, report.resultId);
  });
}

/** A key is typed, and what may follow it is asked for at once. */
export function keystrokeToCompletion(author: Author): Exchange {
  return keystrokeTo(author, (server, position) =>
    server.ask("textDocument/completion", { textDocument: { uri: author.uri }, position }),
  );
}

/** A key is typed, and the colours that it changed are asked for at once. */
export function keystrokeToTokens(author: Author): Exchange {
  const previous = new Map<LanguageClient, string>();
  const textDocument = { uri: author.uri };
  return keystrokeTo(author, async (server) => {
    const previousResultId = previous.get(server) ?? "";
    const method = "textDocument/semanticTokens/full/delta";
    const tokens = await server.ask<SemanticTokens | SemanticTokensDelta | null>(method, {
      textDocument,
      previousResultId,
    });
    if (tokens?.resultId) previous.set(server, tokens.resultId);
  });
}

/** A key is typed, and what is then found in all files is asked for, as far as it is new. */
export function keystrokeToDiagnosticsOfAll(author: Author): Exchange {
  const previous = new Map<LanguageClient, PreviousResultId[]>();
  return keystrokeTo(author, async (server) => {
    const known = previous.get(server) ?? [];
    const report = await server.ask<WorkspaceDiagnosticReport | null>("workspace/diagnostic", {
      previousResultIds: known,
    });
    const items = report?.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    previous.set(server, items ?? known);
  });
}

function keystrokeTo(
  author: Author,
  ask: (server: LanguageClient, position: Position) => Promise<unknown>,
): Exchange {
  return {
    run: async (server) => ask(server, await author.type(server)),
    rest: (server) => author.rest(server),
  };
}
