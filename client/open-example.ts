import { commands, type Disposable, Uri, window, workspace } from "vscode";

/** The command that opens a copy of an example, to try things on: nothing is saved unless its writer wants it. */
export function registerOpenExample(extension: Uri): Disposable {
  const example = Uri.joinPath(extension, "client", "walkthrough", "fridge.journey");
  return commands.registerCommand("journey.openExample", async () => {
    const content = new TextDecoder().decode(await workspace.fs.readFile(example));
    await window.showTextDocument(await workspace.openTextDocument({ language: "journey", content }));
  });
}
