import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { vsCodeCache } from "./repository.ts";

/** The npm package code-server carries VS Code's own server; this release holds VS Code 1.139.1. */
const release = "4.139.1";

const serverFolder = path.join(vsCodeCache, "server");
const installedMarker = path.join(serverFolder, ".installed");

/** Parts of the server that only chat and dev containers use, and that are most of its size. */
const unusedDependencies = [
  "@devcontainers/cli",
  "@github/copilot-sdk",
  "@microsoft/mxc-sdk",
  "@vscode/copilot-api",
  "@vscode/sandbox-runtime",
];

/** Native modules that would have to be compiled for this very Node, by the file in stand-ins/ that replaces them. */
const standIns = { spdlog: "@vscode/spdlog", "native-watchdog": "@vscode/native-watchdog" };

const run = promisify(execFile);

/** Makes sure that VS Code's server lies in the cache and returns its entry point, a script for Node. */
export async function installServer(): Promise<string> {
  if ((await installedRelease()) !== release) await install();
  return path.join(serverFolder, "out/server-main.js");
}

async function installedRelease(): Promise<string | undefined> {
  return readFile(installedMarker, "utf8").catch(() => undefined);
}

async function install(): Promise<void> {
  const started = Date.now();
  await rm(serverFolder, { recursive: true, force: true });
  await mkdir(serverFolder, { recursive: true });
  console.log(`VS Code: fetching its server (npm package code-server ${release}, 47 MB, only once)`);
  await unpackServer();
  console.log("VS Code: installing what the server needs");
  await installDependencies();
  await Promise.all(Object.entries(standIns).map(([file, module]) => replaceModule(file, module)));
  await writeFile(installedMarker, release);
  console.log(`VS Code: ready after ${Math.round((Date.now() - started) / 1000)} s`);
}

async function unpackServer(): Promise<void> {
  const archive = `code-server-${release}.tgz`;
  await npm("pack", `code-server@${release}`);
  const members = ["--exclude=package/lib/vscode/extensions/copilot", "package/lib/vscode"];
  await run("tar", ["-xzf", archive, "--strip-components=3", ...members], { cwd: serverFolder });
  await rm(path.join(serverFolder, archive));
}

async function installDependencies(): Promise<void> {
  const manifestFile = path.join(serverFolder, "package.json");
  const manifest = JSON.parse(await readFile(manifestFile, "utf8"));
  for (const name of unusedDependencies) delete manifest.dependencies[name];
  await writeFile(manifestFile, JSON.stringify(manifest, null, 2));
  await npm("install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund");
}

async function replaceModule(standIn: string, module: string): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, "stand-ins", `${standIn}.ts`)],
    outfile: path.join(serverFolder, "node_modules", module, "index.js"),
    allowOverwrite: true,
    bundle: true,
    format: "cjs",
    platform: "node",
    logLevel: "warning",
  });
}

async function npm(...parameters: string[]): Promise<void> {
  // On Windows npm is a batch file, which only a shell runs.
  const shell = process.platform === "win32";
  await run("npm", ["--loglevel=error", ...parameters], { cwd: serverFolder, shell });
}
