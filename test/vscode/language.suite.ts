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
      if (!areExpected(found.map(({ code }) => codeOf(code)))) return;
      listening.dispose();
      resolve(found);
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The name of a rule; VS Code holds one that has a page together with its link. */
function codeOf(code: vscode.Diagnostic["code"]): string {
  return String(typeof code === "object" ? code.value : code);
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
    const weak = found.find(({ code }) => codeOf(code) === "weak-rating");
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

  test("offers to mend a gap, which then is gone, and to keep it back with a comment", async () => {
    const [weak] = (await diagnostics((codes) => codes.includes("weak-rating"))).filter(
      ({ code }) => codeOf(code) === "weak-rating",
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      weak!.range,
    );
    const ignore = actions.find(({ title }) => title === "Ignore `weak-rating` here");
    assert.ok(ignore?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(ignore.edit);
    await diagnostics((codes) => !codes.includes("weak-rating") && codes.includes("unused-suppression"));
    assert.match(document.getText(), /\/\/ journey-ignore weak-rating: \n +rating 5\/5 from 1/);
  });

  test("links each gap warning to the page of its rule, which is there", async () => {
    const found = await diagnostics((codes) => codes.includes("weak-rating"));
    const { code } = found.find((each) => codeOf(each.code) === "weak-rating")!;
    assert.ok(typeof code === "object");
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# weak-rating\n/);
  });

  test("follows the settings of the editor where no settings file counts", async () => {
    const settings = vscode.workspace.getConfiguration("journey");
    await settings.update("rules", { "weak-rating": "error" }, vscode.ConfigurationTarget.Workspace);
    try {
      await new Promise<void>((resolve) => {
        const look = () => {
          const weak = vscode.languages
            .getDiagnostics(document.uri)
            .find(({ code }) => codeOf(code) === "weak-rating");
          if (weak?.severity !== vscode.DiagnosticSeverity.Error) return;
          listening.dispose();
          resolve();
        };
        const listening = vscode.languages.onDidChangeDiagnostics(look);
        look();
      });
    } finally {
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    }
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

  test("knows where a name is used, in every file", async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      placeOf("eli 4").translate(0, 1),
    );
    const lines = found.map(
      ({ uri, range }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`,
    );
    assert.deepEqual(lines.sort(), [
      "fridge.journey:12",
      "fridge.journey:20",
      "fridge.journey:7",
      "personas.journey:1",
    ]);
  });

  test("gives a name another one in every file, and tells why one will not do", async () => {
    const rename = (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        placeOf("eli 4").translate(0, 1),
        name,
      );
    const edits = (await rename("elias")).entries();
    const counts = edits.map(([uri, { length }]) => [vscode.workspace.asRelativePath(uri), length]);
    assert.deepEqual(Object.fromEntries(counts), { "fridge.journey": 3, "personas.journey": 1 });
    await assert.rejects(Promise.resolve(rename("two words")), /two words/);
  });

  test("is laid out when it is saved, for who wants that", async () => {
    const settings = vscode.workspace.getConfiguration("editor", { languageId: "journey" });
    const save = async (formatOnSave: boolean | undefined) => {
      await settings.update("formatOnSave", formatOnSave, vscode.ConfigurationTarget.Workspace, true);
      await document.save();
    };
    const before = document.getText();
    await editor.edit((edit) => edit.insert(placeOf("emotion eli 4"), "    "));
    try {
      await save(true);
      assert.equal(document.getText(), before);
    } finally {
      await save(undefined);
    }
  });

  test("is coloured by what its words stand for", async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    const types = new Set<string | undefined>();
    for (let at = 3; at < data.length; at += 5) types.add(legend.tokenTypes[data[at]!]);
    assert.ok(types.size > 2, [...types].join());
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
