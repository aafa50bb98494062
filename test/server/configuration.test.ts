import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, it } from "vitest";
import { type RunningServer, startServer } from "./language-server.ts";

const text = 'journey j "J" {\n  stage a "A"\n}\n';
const english = 'The customer meets nothing in "A": add its touchpoints, or say `no-contact` and why.';

let folder: string;
let server: RunningServer | undefined;
let settings: object | null;
const uri = () => pathToFileURL(join(folder, "a.journey")).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-settings-"));
  settings = null;
});
afterEach(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function opened(): Promise<RunningServer> {
  server = await startServer(pathToFileURL(folder).toString(), { settings: () => settings });
  await server.open(uri(), text);
  return server;
}

/** Waits until a finding is told as expected; severities as in LSP. */
async function told(running: RunningServer, severity: number, message = english): Promise<void> {
  await running.diagnosticsOf(uri(), 1, (all) =>
    all.some(
      (found) =>
        found.code === "stage-without-touchpoint" && found.severity === severity && found.message === message,
    ),
  );
}

describe("the editor's settings", () => {
  it("count for files without a settings file, and count anew when they change", async () => {
    settings = {
      rules: { "stage-without-touchpoint": "error" },
      locale: null,
      preview: { openAutomatically: true },
    };
    const running = await opened();
    await told(running, 1);
    settings = { rules: { "stage-without-touchpoint": "hint" } };
    await running.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await told(running, 4);
    settings = { rules: { "stage-without-touchpoint": "off" } };
    await running.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await running.diagnosticsOf(uri(), 1, (all) =>
      all.every(({ code }) => code !== "stage-without-touchpoint"),
    );
  });

  it("may say more of a rule than how much it matters, and what day it is", async () => {
    settings = { rules: { "stale-or-unowned": { severity: "error", reviewEvery: 10 } }, today: "2026-11-21" };
    server = await startServer(pathToFileURL(folder).toString(), { settings: () => settings });
    await server.open(
      uri(),
      'journey j "J" {\n  owner "CX"\n  reviewed 2026-11-10\n  stage a "A" { no-contact }\n}\n',
    );
    await server.diagnosticsOf(uri(), 1, (all) =>
      all.some(({ code, severity }) => code === "stale-or-unowned" && severity === 1),
    );
  });

  it("give way to a settings file", async () => {
    await writeFile(
      join(folder, "journey.config.json"),
      '{ "rules": { "stage-without-touchpoint": "information" } }',
    );
    settings = { rules: { "stage-without-touchpoint": "error" } };
    await told(await opened(), 3);
  });

  it("that make no sense are left out, and the others count", async () => {
    settings = {
      rules: { "stage-without-touchpoint": "error", nonsense: 4, "weak-rating": { minRatings: "many" } },
    };
    await told(await opened(), 1);
  });
});

describe("the language of messages", () => {
  const dutch =
    'In "A" komt de klant niets tegen: voeg de contactmomenten toe, of schrijf `no-contact` met de reden erbij.';

  it("is that of the team's settings file, before that of the editor", async () => {
    await writeFile(join(folder, "journey.config.json"), '{ "locale": "nl" }');
    await told(await opened(), 2, dutch);
  });

  it("is that of the editor's settings, where there is no file", async () => {
    settings = { locale: "nl" };
    await told(await opened(), 2, dutch);
  });

  it("is the editor's own, where nothing else is said", async () => {
    await told(await opened(), 2);
  });
});
