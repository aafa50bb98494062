/// <reference lib="dom" />
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Diagram, Subject } from "../../diagrams/diagram.ts";
import { type ThemeName, themes } from "../../diagrams/map/theme.ts";
import { bundles } from "../bundles.ts";
import { repository } from "../vscode/repository.ts";
import type { DrawnInPage } from "./drawn-in-page.ts";
import { type EditorThemeName, editorThemes } from "./editor-themes.ts";

declare const gallery: DrawnInPage;

/** The themes that a diagram is drawn in. */
export function themesOf(diagram: Diagram): readonly ThemeName[] {
  return Object.keys("draw" in diagram ? themes : editorThemes) as ThemeName[];
}

/** A page of a browser that draws diagrams one after the other, Mermaid's as the preview in VS Code does. */
export class PicturePage {
  /** What is on it can be measured. */
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser): Promise<PicturePage> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.setContent(html);
    await page.addScriptTag({ content: await script() });
    return new PicturePage(page);
  }

  /** Puts a picture on the page, in place of the last one. */
  async show(diagram: Diagram, subject: Subject, theme: ThemeName): Promise<void> {
    if ("draw" in diagram) {
      await this.page.evaluate((svg) => gallery.show(svg), diagram.draw(subject, theme));
      return;
    }
    const { className, colours } = editorThemes[theme as EditorThemeName];
    const style = Object.entries(colours).map(([name, colour]) => `--vscode-${name}: ${colour}`);
    await this.page.evaluate(
      ([text, className, style]) => {
        document.body.className = className;
        document.documentElement.style.cssText = style;
        return gallery.drawMermaid(text);
      },
      [diagram.print(subject), className, style.join("; ")] as const,
    );
  }

  /** The picture that is on the page, as a file. */
  picture(): Promise<string> {
    return this.page.evaluate(() => gallery.picture());
  }
}

/** The elements that the preview's page has as well, as far as they bear on the picture. */
const html = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<style>
  body { margin: 0; font-family: sans-serif; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background) }
  #out-of-sight { position: absolute; visibility: hidden }
</style>
<body data-words="{}"><div id="frame"></div><div id="out-of-sight"></div></body>
</html>`;

/** What draws in the preview, in one script. */
async function script(): Promise<string> {
  const { outputFiles = [] } = await build({
    ...bundles.preview.options,
    entryPoints: [join(repository, "scripts/gallery/drawn-in-page.ts")],
    format: "iife",
    splitting: false,
    write: false,
  });
  return outputFiles.find(({ path }) => path.endsWith(".js"))!.text;
}
