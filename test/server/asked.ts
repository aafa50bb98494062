import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startServer } from "./language-server.ts";

/** A server that is asked about texts, one after the other, in a folder with a file of personas. */
export interface AskedServer extends AsyncDisposable {
  /** Sends a request about the first marked place of a text. */
  ask<T>(method: string, source: string, params?: object): Promise<T>;
}

export async function askedServer(locale = "en"): Promise<AskedServer> {
  const folder = await mkdtemp(join(tmpdir(), "journey-server-"));
  await writeFile(
    join(folder, "personas.journey"),
    'persona eli "Eli" {\n  segment "Compares *everything*"\n  goal "A fridge"\n}\npersona mira "Mira"\npersona guest "Guest"\n',
  );
  const server = await startServer(pathToFileURL(folder).toString(), { locale });
  let texts = 0;
  return {
    async ask<T>(method: string, source: string, params: object = {}) {
      const uri = pathToFileURL(join(folder, `asked-${texts++}.journey`)).toString();
      const [position] = await server.open(uri, source);
      const answer = await server.connection.sendRequest<T>(method, {
        textDocument: { uri },
        position,
        ...params,
      });
      await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      return answer;
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** A journey for Eli and Mira, with what is in a touchpoint. */
export const inTouchpoint = (lines: string) => `import "./personas.journey"
channel kiosk "Kiosk" {
  phase before
  description "In the *hall*"
}
journey j "J" {
  personas mira, eli
  lifecycle buyer
  stage look "Looking" {
    phase before
    touchpoint reads "Reads" {
${lines}
    }
    touchpoint buys "Buys <now>" {
      channel reviews, kiosk
      emotion eli 3, mira pleased
    }
  }
}
`;
