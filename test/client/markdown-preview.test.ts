import MarkdownIt from "markdown-it";
import { expect, test, vi } from "vitest";
import { type Drawing, MarkdownPreview } from "../../client/markdown-preview.ts";

const refreshed = vi.hoisted(() => vi.fn());

vi.mock("vscode", () => ({
  commands: { executeCommand: refreshed },
  l10n: { t: (text: string, ...filled: string[]) => text.replace("{0}", filled[0] ?? "") },
  window: { onDidChangeActiveColorTheme: () => ({ dispose: () => {} }) },
}));

const page = '# Ours\n\n```journey\njourney j "Ours" {}\n```\n\nThe end.\n';

function preview(load: () => Drawing | Promise<Drawing>) {
  return new MarkdownPreview(load).extendMarkdownIt(new MarkdownIt());
}

function fail(): never {
  throw new Error("Cannot find <index.js>\nRequire stack:\n- extension.cjs");
}

test("a page whose journeys are still being drawn says so, and is shown anew when what draws cannot be loaded", async () => {
  refreshed.mockClear();
  const markdown = preview(async () => fail());
  expect(markdown.render(page)).toContain("<p>The journey is being drawn.</p>");
  await vi.waitFor(() => expect(refreshed).toHaveBeenCalledWith("markdown.preview.refresh"));
  expect(markdown.render(page)).toMatch(
    /<p>This journey cannot be drawn, .*\(Cannot find &lt;index\.js&gt;\)<\/p>/,
  );
});

test("a page is shown without its journeys, and says why, where what draws them fails at once", () => {
  const html = preview(fail).render(page);
  expect(html).toMatch(/<p>This journey cannot be drawn, .*<\/p>/);
  expect(html).toContain("<p>The end.</p>");
});
