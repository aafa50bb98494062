import { createConnection, ProposedFeatures, TextDocumentSyncKind } from "vscode-languageserver/node";

/** A language server that does nothing but answer: what the transport costs by itself. */
const connection = createConnection(ProposedFeatures.all);
const answer = (uri: string, version: number) =>
  connection.sendDiagnostics({ uri, version, diagnostics: [] });

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: {},
    hoverProvider: true,
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, version } }) => answer(uri, version));
connection.onDidChangeTextDocument(({ textDocument: { uri, version } }) => answer(uri, version));
connection.onCompletion(() => []);
connection.onHover(() => null);
connection.listen();
