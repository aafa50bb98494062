import { commands, type Disposable, l10n, Uri, window, workspace } from "vscode";
import type { JourneyTemplate } from "../server/protocol.ts";
import { showNewText } from "./journey-editor.ts";
import type { LanguageServer } from "./language-server.ts";
import { toRange } from "./places.ts";

/** The command that begins a journey: as a text that is yet to be saved, or as a file in the folder that it is asked for. */
export function registerNewJourney(server: LanguageServer): Disposable {
  return commands.registerCommand("journey.new", (folder: unknown) =>
    begin(server, folder instanceof Uri ? folder : undefined),
  );
}

async function begin(server: LanguageServer, folder: Uri | undefined): Promise<void> {
  const template = await chooseTemplate(server);
  if (!template) return;
  const { text, title } = template;
  const document = folder
    ? await createFile(folder, text)
    : await workspace.openTextDocument({ language: "journey", content: text });
  if (document) await showNewText(document, toRange(title));
}

async function chooseTemplate(server: LanguageServer): Promise<JourneyTemplate | undefined> {
  const templates = await server.newJourneys().catch(() => undefined);
  if (!templates) {
    await server.reportFailure();
    return undefined;
  }
  return window.showQuickPick(templates, {
    title: l10n.t("New Journey"),
    placeHolder: l10n.t("What is it about?"),
    matchOnDetail: true,
  });
}

async function createFile(folder: Uri, text: string) {
  const name = await askFileName(folder);
  if (name === undefined) return undefined;
  const file = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return workspace.openTextDocument(file);
}

async function askFileName(folder: Uri): Promise<string | undefined> {
  const suggested = l10n.t("new");
  const answer = await window.showInputBox({
    title: l10n.t("New Journey"),
    prompt: l10n.t("The name of its file"),
    value: `${suggested}.journey`,
    valueSelection: [0, suggested.length],
    validateInput: (input) => problemWith(fileName(input), folder),
  });
  return answer === undefined ? undefined : fileName(answer);
}

function fileName(input: string): string {
  return `${input.trim().replace(/\.journey$/, "")}.journey`;
}

async function problemWith(name: string, folder: Uri): Promise<string | undefined> {
  if (/^\.journey$|[\\/:*?"<>|]/.test(name))
    return l10n.t("A file's name has letters in it, and none of the signs {0}.", '\\ / : * ? " < > |');
  const exists = await workspace.fs.stat(Uri.joinPath(folder, name)).then(
    () => true,
    () => false,
  );
  return exists ? l10n.t("There is a file {0} in this folder already.", name) : undefined;
}
