import type { Exchange, Pair } from "../beside-floor.ts";
import { LanguageClient } from "../language-client.ts";

/** A document that is opened in a folder. */
interface Opened {
  readonly folder: string;
  readonly uri: string;
  readonly text: string;
}

/** A server starts, a document is opened, and what is found in it comes back. */
export function firstDiagnostics({ folder, uri, text }: Opened): Exchange<string> {
  let server: LanguageClient;
  return {
    run: async (program) => {
      server = await LanguageClient.start(program, folder);
      await server.open(uri, text);
      await server.diagnostics(uri);
    },
    rest: () => server.end(),
  };
}

/** A server starts, and reads the folder that is open. */
export function readFolder(folder: string): Exchange<string> {
  let server: LanguageClient;
  return {
    run: async (program) => {
      server = await LanguageClient.start(program, folder);
      await server.loaded;
    },
    rest: () => server.end(),
  };
}

/** What is found in all files of a folder is asked for, as soon as they are read. */
export function firstDiagnosticsOfAll(folder: string, { floor }: Pair<string>): Exchange<string> {
  let server: LanguageClient;
  return {
    prepare: async (program) => {
      const last = server;
      server = await LanguageClient.start(program, folder);
      await server.loaded;
      if (program === floor) await server.learnFrom(last);
    },
    run: () => server.ask("workspace/diagnostic", { previousResultIds: [] }),
    rest: () => server.end(),
  };
}
