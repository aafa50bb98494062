import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { bundles } from "../scripts/bundles.ts";
import { contentsOf } from "./bundle-contents.ts";

const mermaidIn = async (name: keyof typeof bundles) => {
  const { files } = await contentsOf(bundles[name]);
  return files.reduce((sum, { mermaid }) => sum + mermaid, 0);
};

// What VS Code loads when it activates the extension, on a desktop and in a browser.
describe.each(["extension", "webExtension"] as const)("%s", (name) => {
  it("holds nothing of Mermaid", async () => {
    expect(await mermaidIn(name)).toBe(0);
  });

  it("holds nothing of what draws journeys, which is loaded with the first of them in Markdown", async () => {
    const { sources } = await contentsOf(bundles[name]);
    expect(sources).toContain("client/markdown-preview.ts");
    expect(sources.filter((path) => /^(grammar|model|gaps|diagrams|project|markdown)\//.test(path))).toEqual(
      [],
    );
  });

  it("loads nothing else than what VS Code and Node have", async () => {
    const { requires } = await contentsOf(bundles[name]);
    expect(requires).toContain("vscode");
    expect(requires.filter((path) => path !== "vscode" && !isBuiltin(path))).toEqual([]);
  });
});

it("what sites import draws maps, holds all that it needs, and nothing of Mermaid", async () => {
  const { requires, sources } = await contentsOf(bundles.markdown);
  expect(sources).toContain("diagrams/map/map-diagram.ts");
  expect(requires).toEqual([]);
  expect(await mermaidIn("markdown")).toBe(0);
});

it("the preview holds Mermaid, which is loaded when a picture is drawn", async () => {
  expect(await mermaidIn("preview")).toBeGreaterThan(100_000);
});
