import { describe, expect, it } from "vitest";
import { mermaidConfig, withStyle } from "../../client/webview/picture/mermaid-config.ts";
import type { Palette } from "../../client/webview/picture/palette.ts";
import { draw } from "../diagrams/mermaid/drawn.ts";

const palette = { text: "#112233", stages: [], personas: [], emotions: {} } as unknown as Palette;

describe("a picture that brings a style of its own", () => {
  it("has ours as well, for Mermaid takes but one", async () => {
    const text = await draw("journey", 'journey j "J" { stage s "S" { touchpoint t "T" } }');
    const [, own] = /^ {2}themeCSS: (".*")$/m.exec(text)!;
    const [, both] = /^ {2}themeCSS: (".*")$/m.exec(withStyle(text, palette))!;
    expect(JSON.parse(both!)).toBe(mermaidConfig(palette).themeCSS + JSON.parse(own!));
  });

  it("has nothing in it because of which Mermaid would leave it out", () => {
    expect(mermaidConfig(palette).themeCSS).not.toMatch(/[<>]|url\(/);
  });

  it("is no label that looks like one", async () => {
    const text = await draw("flow", 'journey j "J" { stage s "S" { touchpoint t "themeCSS: \\"x\\"" } }');
    expect(withStyle(text, palette)).toBe(text);
  });
});
