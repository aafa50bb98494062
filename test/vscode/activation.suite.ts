import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";

// This suite is the first of all, by its name: none before it has opened a journey.
suite("Activation", () => {
  const extension = vscode.extensions.getExtension("journey.journey");

  test("waits until somebody looks at a journey", async () => {
    assert.ok(extension);
    assert.equal(extension.isActive, false);
    const [file] = await vscode.workspace.findFiles("fridge.journey");
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file!));
    await extension.activate();
    assert.equal(extension.isActive, true);
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
