import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";

suite("VS Code", () => {
  test("is no older than the extension asks for", () => {
    const [major = 0, minor = 0] = vscode.version.split(".").map(Number);
    assert.ok(major > 1 || (major === 1 && minor >= 101), vscode.version);
  });

  test("has the workspace folder open", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const files = await vscode.workspace.fs.readDirectory(folder.uri);
    assert.ok(files.some(([name]) => name === "fridge.journey"));
  });

  test("finds the workspace's files", async () => {
    const files = await vscode.workspace.findFiles("**/*.journey");
    assert.deepEqual(files.map((file) => vscode.workspace.asRelativePath(file)).sort(), [
      "fridge.journey",
      "personas.journey",
    ]);
  });
});
