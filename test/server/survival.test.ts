import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Position } from "vscode-languageserver-protocol";
import { hosts, type RunningServer, startServer } from "./language-server.ts";

const examples = join(import.meta.dirname, "../../examples");
const files = readdirSync(examples).filter((name) => name.endsWith(".journey"));

/** What can go wrong with a text while somebody writes it. */
const ways: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "cut off in the middle": (text) => text.slice(0, text.length / 2),
  "with a text that is not closed": (text) => text.replace('"', ""),
  "with a long text that is not closed": (text) => text.replace('"', '"""'),
  "with a comment that is not closed": (text) => text.replace("\n", " /*\n"),
  "without closing braces": (text) => text.replaceAll("}", ""),
  "without opening braces": (text) => text.replaceAll("{", ""),
  "without line ends": (text) => text.replaceAll("\n", " "),
  "without keywords": (text) => text.replaceAll(/^( *)[\w-]+/gm, "$1"),
  "with every word twice": (text) => text.replaceAll(/[\w-]+/g, "$& $&"),
  "with emoji in the place of letters": (text) => text.replaceAll("e", "😀"),
  "with other line ends": (text) => text.replaceAll("\n", "\r\n"),
};

/** So many places of a file are asked about: of longer ones, some. The way to a browser and back takes its time. */
const most = hosts[0] === "worker" ? 40 : 300;

const atPositions = [
  ...["completion", "hover", "definition", "references", "documentHighlight", "prepareRename"],
  ...["linkedEditingRange"],
];

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(pathToFileURL(examples).toString());
});
afterAll(() => server[Symbol.asyncDispose]());

describe.each(Object.entries(ways))(
  "the server answers every request all over an example %s:",
  (_, broken) => {
    it.each(files)("%s", async (name) => {
      const uri = pathToFileURL(join(examples, `broken-${name}`)).toString();
      const text = broken(readFileSync(join(examples, name), "utf8"));
      const { connection } = server;
      const ask = (method: string, params: object = {}) =>
        connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "journey", version: 1, text },
      });
      const places = [...wordPlaces(text)];
      const positions = places.filter((_, index) => index % Math.ceil(places.length / most) === 0);
      const range = { start: positions[0], end: positions.at(-1) };
      const answers = [
        ...positions.flatMap((position) =>
          atPositions.map((method) => ask(method, { position, context: { includeDeclaration: true } })),
        ),
        ...positions.map((position) => ask("rename", { position, newName: "other" })),
        ...positions
          .filter((_, index) => index % 10 === 0)
          .map((position) =>
            ask("codeAction", { range: { start: position, end: position }, context: { diagnostics: [] } }),
          ),
        ask("selectionRange", { positions }),
        ...[
          "documentSymbol",
          "foldingRange",
          "documentLink",
          "codeLens",
          "semanticTokens/full",
          "diagnostic",
        ].map((method) => ask(method)),
        ...["rangeFormatting", "inlayHint", "semanticTokens/range"].map((method) =>
          ask(method, { range, options: {} }),
        ),
        ask("formatting", { options: {} }),
      ];
      // A name that cannot be given is refused; nothing else may fail.
      const failures = (await Promise.allSettled(answers)).flatMap((answer) =>
        answer.status === "rejected" ? [String(answer.reason)] : [],
      );
      expect(failures.filter((reason) => !reason.includes("is the name of something else"))).toEqual([]);
      await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    });
  },
);

/** The beginning of each word and the end of each line. */
function* wordPlaces(text: string): Generator<Position> {
  for (const [line, content] of text.split(/\r?\n/).entries()) {
    for (const { index } of content.matchAll(/\S+/g)) yield { line, character: index };
    yield { line, character: content.length };
  }
}
