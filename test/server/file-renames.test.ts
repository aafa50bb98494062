import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { WorkspaceEdit } from "vscode-languageserver-protocol";
import { fileKey } from "../../project/file-key.ts";
import { type RunningServer, startServer } from "./language-server.ts";
import { applyEdits } from "./texts.ts";

const files: Record<string, string> = {
  "shop.journey": 'import "./people/eli & co.journey"\nimport "./people/mira.journey"\n',
  "people/eli & co.journey": 'import "./mira.journey"\npersona eli "Eli"\n',
  "people/mira.journey": 'persona mira "Mira"\n',
};

let folder: string;
let server: RunningServer;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-files-"));
  await mkdir(join(folder, "people"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  server = await startServer(pathToFileURL(folder).toString());
  await server.open(uriOf("shop.journey"), files["shop.journey"]!);
  await server.diagnosticsOf(uriOf("shop.journey"), 1);
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** The texts that change when files are moved, by the names that they have before. */
async function afterMoving(...moves: [from: string, to: string][]): Promise<Record<string, string>> {
  const edit = await server.connection.sendRequest<WorkspaceEdit | null>("workspace/willRenameFiles", {
    files: moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })),
  });
  const changes = new Map(Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [fileKey(uri), edits]));
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => {
      const edits = changes.get(fileKey(uriOf(name)));
      return edits ? [[name, applyEdits(text, edits)]] : [];
    }),
  );
}

it("imports follow a file that gets another name", async () => {
  expect(await afterMoving(["people/mira.journey", "people/été.journey"])).toEqual({
    "shop.journey": 'import "./people/eli & co.journey"\nimport "./people/été.journey"\n',
    "people/eli & co.journey": 'import "./été.journey"\npersona eli "Eli"\n',
  });
});

it("the imports of a file that is moved lead where they led", async () => {
  expect(await afterMoving(["people/eli & co.journey", "eli.journey"])).toEqual({
    "shop.journey": 'import "./eli.journey"\nimport "./people/mira.journey"\n',
    "people/eli & co.journey": 'import "./people/mira.journey"\npersona eli "Eli"\n',
  });
});

it("imports follow a folder, and what lies in it together needs no change", async () => {
  expect(await afterMoving(["people", "parts/who"])).toEqual({
    "shop.journey": 'import "./parts/who/eli & co.journey"\nimport "./parts/who/mira.journey"\n',
  });
});

it("imports of other files stay as they are written", async () => {
  expect(await afterMoving(["elsewhere.journey", "other.journey"])).toEqual({});
});
