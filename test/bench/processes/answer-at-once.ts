import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { loadedNotification } from "../../../server/protocol.ts";
import { afterOthers } from "../../../server/session/in-turn.ts";
import { learnNotification } from "../language-client.ts";

/**
 * A language server that does nothing but answer, with what another one has answered: what the transport costs by
 * itself. It reads the folder that is open and makes nothing of it.
 */
const connection = createConnection(ProposedFeatures.all);
let answers: Readonly<Record<string, object>> = {};
/** Not before the requests that came with an edit are answered. */
const tellDiagnostics = (uri: string, version: number) =>
  afterOthers(() =>
    afterOthers(() =>
      connection.sendNotification("textDocument/publishDiagnostics", {
        diagnostics: [],
        ...answers["textDocument/publishDiagnostics"],
        uri,
        version,
      }),
    ),
  );

connection.onInitialize(({ rootUri }) => {
  connection.onInitialized(async () => {
    const folder = fileURLToPath(rootUri!);
    for (const name of await readdir(folder)) await readFile(join(folder, name), "utf8");
    await connection.sendNotification(loadedNotification);
  });
  return { capabilities: {} };
});
connection.onDidOpenTextDocument(({ textDocument: { uri, version } }) => tellDiagnostics(uri, version));
connection.onDidChangeTextDocument(({ textDocument: { uri, version } }) => tellDiagnostics(uri, version));
connection.onRequest((method) => answers[method] ?? null);
connection.onNotification(learnNotification, (learned: typeof answers) => {
  answers = learned;
});
connection.listen();
