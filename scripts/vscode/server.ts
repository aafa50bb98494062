import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { installExtension } from "./install-extension.ts";
import { installServer } from "./install-server.ts";
import { writeLanguagePack } from "./language-pack.ts";
import { type Page, pageAddress } from "./page-address.ts";
import { writeUserSettings } from "./user-settings.ts";

export interface ServerOptions {
  /** An extension to run: its VSIX file, which is installed, or its folder, as if it were. */
  extension?: string;
  /** User settings on top of the quiet ones. */
  settings?: Record<string, unknown>;
  /** Opens folders as those of strangers, until their user trusts them. */
  trustsNobody?: boolean;
  /** The language that extensions speak, as a BCP 47 tag; English when left out. */
  language?: string;
  environment?: NodeJS.ProcessEnv;
  /** Lets an address ask for a test run. VS Code shows no notifications then. */
  automation?: boolean;
}

/** A VS Code that listens on 127.0.0.1, with data of its own that end with it. */
export interface Server extends AsyncDisposable {
  /** The address at which a browser opens a page; whoever has it may use this VS Code. */
  address(page: Page): string;
  /** Settled when VS Code is no more, whoever ended it. */
  readonly ended: Promise<unknown>;
}

const lifeline = path.join(import.meta.dirname, "lifeline.ts");
const startTimeout = 60_000;

/** Starts VS Code's server on a free port. It ends with this process at the latest. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const entry = await installServer();
  const data = await createData(options);
  const token = randomUUID();
  const server = spawn(
    process.execPath,
    ["--import", lifeline, entry, ...serverArguments(data, token, options)],
    {
      // As the leader of a process group the server can end all that it started.
      detached: true,
      env: { ...serverEnvironment(data), ...options.environment },
    },
  );
  const ended = once(server, "exit");
  const end = async () => {
    server.stdin.end();
    await ended;
    // Processes that are being killed may still write a last line into a log.
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const port = await listeningPort(server);
    const address = (page: Page) => pageAddress(`127.0.0.1:${port}`, token, page);
    return { address, ended, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Creates the folder for all that this VS Code keeps: settings, logs, extensions. */
async function createData({ extension, settings, language }: ServerOptions): Promise<string> {
  const data = mkdtempSync(path.join(os.tmpdir(), "journey-vscode-"));
  const userData = path.join(data, "data");
  writeUserSettings(userData, settings);
  if (language) writeLanguagePack(userData, language);
  const extensions = path.join(data, "extensions");
  mkdirSync(extensions);
  if (extension?.endsWith(".vsix")) await installExtension(extension, extensions);
  else if (extension) symlinkSync(extension, path.join(extensions, path.basename(extension)), "junction");
  return data;
}

function serverArguments(
  data: string,
  token: string,
  { automation, language, trustsNobody }: ServerOptions,
): string[] {
  return [
    "--accept-server-license-terms",
    ...(trustsNobody ? [] : ["--disable-workspace-trust"]),
    ...(language ? ["--locale", language] : []),
    ...["--host", "127.0.0.1", "--port", "0", "--connection-token", token],
    ...["--server-data-dir", data, "--extensions-dir", path.join(data, "extensions")],
    ...["--telemetry-level", "off"],
    ...(automation ? ["--enable-smoke-test-driver"] : []),
  ];
}

function serverEnvironment(data: string): NodeJS.ProcessEnv {
  // A terminal inside VS Code sets variables that would tie the new VS Code to the one around it.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name));
  return {
    ...Object.fromEntries(inherited),
    // With an empty gallery of extensions VS Code asks nobody on the network for anything.
    EXTENSIONS_GALLERY: "{}",
    // Here VS Code puts its sockets, and leaves them behind.
    XDG_RUNTIME_DIR: data,
  };
}

async function listeningPort(server: ChildProcessWithoutNullStreams): Promise<number> {
  let output = "";
  server.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const impatience = setTimeout(() => server.stdin.end(), startTimeout);
  try {
    for await (const line of createInterface(server.stdout)) {
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port) return Number(port);
      output += `${line}\n`;
    }
  } finally {
    clearTimeout(impatience);
    server.stdout.resume();
  }
  throw new Error(`VS Code's server did not start:\n${output}`);
}
