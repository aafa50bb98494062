import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { findOnPath } from "../../host/find-on-path.ts";
import { vsCodeCache } from "./repository.ts";
import { writeUserSettings } from "./user-settings.ts";

export interface DesktopOptions {
  /** The folder of an extension to run from its sources. */
  extension: string;
  folder: string;
  file: string;
  /** User settings on top of the quiet ones. */
  settings: Record<string, unknown>;
}

/** How long a download may stand still, in milliseconds. */
const downloadPatience = 15_000;

/** The program of a desktop VS Code, installed or downloaded; undefined where there is no display or no way to get one. */
export async function findDesktop(): Promise<string | undefined> {
  if (!hasDisplay()) return undefined;
  return findOnPath("code") ?? (await download());
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function download(): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: vsCodeCache, timeout: downloadPatience });
  } catch (error) {
    console.log(`VS Code: no desktop version to be had (${error instanceof Error ? error.message : error})`);
    return undefined;
  }
}

/** Opens a window of a desktop VS Code, apart from the user's own, and returns when it is closed. */
export async function openDesktop(program: string, options: DesktopOptions): Promise<void> {
  const { extension, folder, file, settings } = options;
  const userData = path.join(vsCodeCache, "desktop");
  writeUserSettings(userData, settings);
  const parameters = [
    ...["--wait", "--new-window", "--disable-extensions", "--skip-welcome", "--skip-release-notes"],
    `--user-data-dir=${userData}`,
    `--extensionDevelopmentPath=${extension}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...[folder, "--goto", file],
  ];
  const [code] = await once(start(program, parameters), "exit");
  if (code) throw new Error(`${program} ended with code ${code}.`);
}

function start(program: string, parameters: string[]): ChildProcess {
  if (!program.endsWith(".cmd")) return spawn(program, parameters, { stdio: "ignore" });
  // On Windows `code` is a batch file, which only a shell runs.
  const [command = "", ...quoted] = [program, ...parameters].map((word) => `"${word}"`);
  return spawn(command, quoted, { shell: true, stdio: "ignore" });
}
