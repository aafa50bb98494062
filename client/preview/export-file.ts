import { l10n, Uri, window, workspace } from "vscode";
import { fileName } from "../places.ts";
import type { ExportFormat } from "../webview/messages.ts";

const formats: Record<ExportFormat, { kind: string; extension: string }> = {
  svg: { kind: "SVG", extension: "svg" },
  png: { kind: "PNG", extension: "png" },
  mermaid: { kind: "Mermaid", extension: "mmd" },
  markdown: { kind: "Markdown", extension: "md" },
  html: { kind: "HTML", extension: "html" },
};

/**
 * Asks which of the formats to export to.
 * @param offered those that there are for what is shown
 */
export async function chooseFormat(offered: readonly ExportFormat[]): Promise<ExportFormat | undefined> {
  const items = offered.map((format) => ({
    format,
    label: formats[format].kind,
    description: `.${formats[format].extension}`,
  }));
  const title = l10n.t("Export the preview as");
  return (await window.showQuickPick(items, { title }))?.format;
}

/**
 * Asks where to keep a file, and writes it.
 * @param shown the document that it is made of
 * @param diagram which goes into the name that is proposed
 */
export async function saveFile(
  content: string | Uint8Array,
  format: ExportFormat,
  shown: Uri,
  diagram: string,
): Promise<void> {
  const { kind, extension } = formats[format];
  const name = `${fileName(shown).replace(/\.journey$/, "")}-${diagram}.${extension}`;
  const folder =
    shown.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(shown, "..");
  const target = await window.showSaveDialog({
    filters: { [kind]: [extension] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (!target) return;
  try {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await workspace.fs.writeFile(target, bytes);
    void window.setStatusBarMessage(l10n.t("Exported to {0}", fileName(target)), 5_000);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    void window.showErrorMessage(l10n.t("{0} could not be written: {1}", fileName(target), why));
  }
}
