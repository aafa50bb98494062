import assert from "node:assert/strict";
import { setup, suite, test } from "mocha";
import * as vscode from "vscode";

let document: vscode.TextDocument;
let editor: vscode.TextEditor;

/** The diagnostics of the open file, as soon as they are as expected. */
function diagnostics(areExpected: (codes: string[]) => boolean): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      if (!areExpected(found.map(({ code }) => String(code)))) return;
      listening.dispose();
      resolve(found);
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

function placeOf(text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `${text} is in the file`);
  return document.positionAt(offset);
}

suite("A journey in the editor", () => {
  setup(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const [file] = await vscode.workspace.findFiles("fridge.journey");
    assert.ok(file);
    document = await vscode.workspace.openTextDocument(file);
    editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("is of the language Journey", () => {
    assert.equal(document.languageId, "journey");
  });

  test("shows its gap warnings where they are, with their rules", async () => {
    const found = await diagnostics((codes) => codes.includes("weak-rating"));
    const weak = found.find(({ code }) => code === "weak-rating");
    assert.equal(document.getText(weak?.range), "5/5 from 1");
    assert.equal(weak?.source, "journey");
    assert.equal(weak?.severity, vscode.DiagnosticSeverity.Warning);
  });

  test("loses a gap warning as soon as it is mended, and gets it back", async () => {
    await diagnostics((codes) => codes.includes("weak-rating"));
    const one = placeOf("from 1").translate(0, 6);
    await editor.edit((edit) => edit.insert(one, "00"));
    await diagnostics((codes) => !codes.includes("weak-rating"));
    await vscode.commands.executeCommand("undo");
    await diagnostics((codes) => codes.includes("weak-rating"));
  });

  test("offers keywords and names where they fit", async () => {
    await editor.edit((edit) => edit.insert(placeOf("emotion eli 4"), "channel \n      "));
    const place = placeOf("channel \n").translate(0, "channel ".length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      place,
    );
    const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes("help-centre"), labels.join());
    assert.ok(!labels.includes("vision"), labels.join());
  });

  test("tells what a keyword means", async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      placeOf("reviewed").translate(0, 2),
    );
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value);
    assert.match(texts.join(), /last went through it/);
  });

  test("goes from a name to the file that declares it", async () => {
    const [link] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      placeOf("eli 4").translate(0, 1),
    );
    assert.ok(link);
    const target = "targetUri" in link ? link.targetUri : link.uri;
    assert.equal(vscode.workspace.asRelativePath(target), "personas.journey");
  });

  test("has an outline", async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const journey = symbols.find(({ name }) => name === "Buying a refrigerator");
    assert.deepEqual(
      journey?.children.map(({ name }) => name),
      ["Compare models", "Buy"],
    );
  });
});
