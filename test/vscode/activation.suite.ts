import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { suite, test } from "mocha";
import * as vscode from "vscode";

/** Markdown as VS Code shows it. */
function rendered(markdown: string): Thenable<string> {
  return vscode.commands.executeCommand("markdown.api.render", markdown);
}

/** The command lines of the language servers that this extension host has started, as far as the system tells. */
function languageServers(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === process.pid)
    .map((name) => readFileSync(`/proc/${name}/cmdline`, "utf8"))
    .filter((command) => command.includes("server.cjs"));
}

function parentOf(id: string): number | undefined {
  try {
    return Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${id}/stat`, "utf8"))?.[1]);
  } catch {
    // It has ended by now.
    return undefined;
  }
}

// This suite is the first of all, by its name: none before it has opened a journey.
suite("Activation", () => {
  const extension = vscode.extensions.getExtension("journey.journey");

  test("waits until somebody looks at Markdown or a journey", async () => {
    assert.ok(extension);
    assert.equal(extension.isActive, false);
    await rendered("# Page\n");
    assert.equal(extension.isActive, true);
  });

  test("draws the journeys in Markdown, without a language server", async () => {
    const page = '```journey\njourney j "Buying" {}\n```\n';
    while (!(await rendered(page)).includes("<title>Buying</title>")) await new Promise(setImmediate);
    assert.deepEqual(languageServers(), []);
  });

  test("starts the language server with the first journey", async function () {
    if (process.platform !== "linux") this.skip();
    const [file] = await vscode.workspace.findFiles("fridge.journey");
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file!));
    while (languageServers().length === 0) await new Promise(setImmediate);
  });

  test("brings every command that is offered", async () => {
    const offered: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      offered.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  test("brings every command that a walkthrough, an empty view or the language server asks for", async () => {
    const { walkthroughs, viewsWelcome } = extension?.packageJSON.contributes ?? {};
    const links = [...JSON.stringify([walkthroughs, viewsWelcome]).matchAll(/\(command:([\w.]+)\)/g)];
    const asked = [...links.map(([, command]) => command!), "journey.showReferences", "journey.showGaps"];
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(links.length > 5, `${links.length} links`);
    assert.deepEqual(
      asked.filter((command) => !known.has(command)),
      [],
    );
  });
});
