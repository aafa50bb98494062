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

  it("loads nothing else than what VS Code and Node have", async () => {
    const { requires } = await contentsOf(bundles[name]);
    expect(requires).toContain("vscode");
    expect(requires.filter((path) => path !== "vscode" && !isBuiltin(path))).toEqual([]);
  });
});

it("the preview holds Mermaid, which is loaded when a picture is drawn", async () => {
  expect(await mermaidIn("preview")).toBeGreaterThan(100_000);
});
