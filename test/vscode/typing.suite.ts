import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { marked } from "../markers.ts";

/** Opens a text with the cursor, or a selection, at its marks. */
async function open(source: string): Promise<vscode.TextEditor> {
  const { text, ranges } = marked(source);
  const document = await vscode.workspace.openTextDocument({ language: "journey", content: text });
  const [{ start, end } = { start: 0, end: 0 }] = ranges;
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  return vscode.window.showTextDocument(document, { selection });
}

/** What becomes of a text with the cursor at its marks when somebody types there; the cursor is marked again. */
async function typed(source: string, text: string): Promise<string> {
  const editor = await open(source);
  for (const character of text) await vscode.commands.executeCommand("type", { text: character });
  return withCursor(editor);
}

function withCursor({ document, selection }: vscode.TextEditor): string {
  const offset = document.offsetAt(selection.active);
  const text = document.getText();
  return `${text.slice(0, offset)}<|>${text.slice(offset)}`;
}

suite("Typing", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  test("a brace brings its other half, and Enter between them opens a block", async () => {
    assert.equal(await typed('stage a "A" <|>', "{\n"), 'stage a "A" {\n  <|>\n}');
  });

  test("Enter behind a brace goes on further to the right, and behind a line just as far", async () => {
    assert.equal(await typed('  stage a "A" {<|>', "\n"), '  stage a "A" {\n    <|>');
    assert.equal(await typed('    goal "G"<|>', "\n"), '    goal "G"\n    <|>');
  });

  test("a brace in a text or a comment opens no block", async () => {
    assert.equal(await typed('  goal "one { two"<|>', "\n"), '  goal "one { two"\n  <|>');
    assert.equal(await typed("  // one {<|>", "\n"), "  // one {\n  <|>");
  });

  test("a closing brace goes back to where its block began", async () => {
    assert.equal(await typed('stage a "A" {\n  goal "G"\n  <|>', "}"), 'stage a "A" {\n  goal "G"\n}<|>');
  });

  test("quotation marks come in twos, and the second is typed over", async () => {
    assert.equal(await typed("goal <|>", '"G"'), 'goal "G"<|>');
  });

  test("three quotation marks bring three more", async () => {
    assert.equal(await typed("vision <|>", '"""'), 'vision """<|>"""');
  });

  test("an apostrophe stays alone, and so does a brace in a text", async () => {
    assert.equal(await typed('goal "<|>"', "Eli's {"), 'goal "Eli\'s {<|>"');
  });

  test("a selection is put between quotation marks", async () => {
    const editor = await open("goal <|A fridge|>");
    await vscode.commands.executeCommand("type", { text: '"' });
    assert.equal(editor.document.getText(), 'goal "A fridge"');
  });

  test("lines become comments and back", async () => {
    const editor = await open('  <|goal "G"\n  goal|> "H"');
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(editor.document.getText(), '  // goal "G"\n  // goal "H"');
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(editor.document.getText(), '  goal "G"\n  goal "H"');
  });

  test("a comment over several lines opens like a block", async () => {
    assert.equal(await typed("  <|>", "/*\n"), "  /*\n    <|>\n  */");
  });

  test("a name with dashes is one word, in any script", async () => {
    const { document } = await open("channel help-centre, レビュー-サイト<|>");
    const wordAt = (character: number) =>
      document.getText(document.getWordRangeAtPosition(new vscode.Position(0, character)));
    assert.equal(wordAt(10), "help-centre");
    assert.equal(wordAt(23), "レビュー-サイト");
  });

  test("Tab is two spaces", async () => {
    const editor = await open("<|>");
    await vscode.commands.executeCommand("tab");
    assert.equal(editor.document.getText(), "  ");
  });
});
