import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LSPErrorCodes, type Position } from "vscode-languageserver-protocol";
import { pieces, realJourney } from "../mutated-journey.ts";
import { hosts, type RunningServer, startServer } from "./language-server.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-edits-"));
  await writeFile(join(folder, "personas.journey"), 'persona eli "Eli" {\n  goal "A fridge"\n}\n');
});
afterAll(() => rm(folder, { recursive: true }));
const uri = () => pathToFileURL(join(folder, "edited.journey")).toString();

/** What is cut out at a place and put in instead; places and lengths are parts of the text. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(
    { weight: 5, arbitrary: fc.nat(3) },
    { weight: 2, arbitrary: fc.nat(80) },
    { weight: 1, arbitrary: fc.nat(3000) },
  ),
  piece: fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.constant("") }),
});

/** Edits that a client sends in one go, and whether it asks for something before they can be worked on. */
const batch = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), asks: fc.boolean() });

const asked = [
  "semanticTokens/full",
  "documentSymbol",
  "foldingRange",
  "documentLink",
  "codeLens",
  "formatting",
];

it("a server that followed many edits knows what one knows that just opened the text", async () => {
  await fc.assert(
    fc.asyncProperty(
      realJourney,
      fc.array(batch, { minLength: 60, maxLength: 120 }),
      async (start, batches) => {
        const edited = await afterEdits(start, batches);
        const fresh = await afterEdits(edited.text, []);
        expect(edited.knows).toEqual(fresh.knows);
      },
    ),
    { numRuns: hosts[0] === "worker" ? 4 : 25, endOnFailure: true },
  );
}, 300_000);

async function afterEdits(start: string, batches: readonly { edits: Edits; asks: boolean }[]) {
  await using server = await startServer(pathToFileURL(folder).toString());
  const textDocument = { uri: uri(), languageId: "journey", version: 0, text: start };
  await server.connection.sendNotification("textDocument/didOpen", { textDocument });
  const answers: Promise<unknown>[] = [];
  let text = start;
  for (const [version, { edits, asks }] of batches.entries()) {
    const contentChanges = edits.map((each) => {
      const from = outsideLineEnd(text, Math.floor(each.at * text.length));
      const to = outsideLineEnd(text, Math.min(text.length, from + each.cut));
      const range = { start: positionAt(text, from), end: positionAt(text, to) };
      text = text.slice(0, from) + each.piece + text.slice(to);
      return { range, text: each.piece };
    });
    // Nobody waits before going on: what is asked is answered while further edits arrive.
    void server.edit(uri(), version + 1, contentChanges);
    if (asks) answers.push(askAt(server, positionAt(text, Math.floor(text.length / 2))));
  }
  await Promise.all(answers);
  return { text, knows: await knowledge(server, batches.length) };
}

type Edits = readonly { at: number; cut: number; piece: string }[];

async function knowledge(server: RunningServer, version: number) {
  const about = asked.map(async (method) => [
    method,
    await server.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: uri() },
      options: {},
    }),
  ]);
  const all = Object.fromEntries(await Promise.all(about)) as Record<string, { data?: unknown }>;
  const tokens = all["semanticTokens/full"]?.data;
  return { ...all, "semanticTokens/full": tokens, diagnostics: await server.diagnosticsOf(uri(), version) };
}

/** Answers need not fit a text that is edited meanwhile; then the server says so. */
async function askAt(server: RunningServer, position: Position): Promise<void> {
  for (const method of ["completion", "hover", "semanticTokens/full"]) {
    const params = { textDocument: { uri: uri() }, position };
    await server.connection.sendRequest(`textDocument/${method}`, params).catch((error) => {
      if (error.code !== LSPErrorCodes.ContentModified) throw error;
    });
  }
}

/** No client puts a place between the two characters of one line end. */
function outsideLineEnd(text: string, offset: number): number {
  return text.slice(offset - 1, offset + 1) === "\r\n" ? offset + 1 : offset;
}

/** As the protocol counts: LF, CRLF and CR end a line. */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
