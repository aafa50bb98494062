import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { diagrams } from "../diagrams/catalogue.ts";
import { themes } from "../diagrams/map/theme.ts";
import { editorThemes } from "./gallery/editor-themes.ts";
import { gallerySubjects, subjectsFor } from "./gallery/gallery-subjects.ts";
import { type Exhibit, indexPage } from "./gallery/index-page.ts";
import { PicturePage, themesOf } from "./gallery/picture-page.ts";
import { findBrowser } from "./programs/find-browser.ts";
import { repository } from "./vscode/repository.ts";

/** `npm run gallery`: every diagram of every journey in every theme, on a page to walk through. */
const folder = join(repository, "out/gallery");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

await using stack = new AsyncDisposableStack();
const browser = stack.adopt(
  await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] }),
  (it) => it.close(),
);
const page = await PicturePage.open(browser);
const exhibits: Exhibit[] = [];
const subjects = await gallerySubjects();
for (const diagram of diagrams) {
  for (const { id, subject } of subjectsFor(diagram, subjects)) {
    for (const theme of themesOf(diagram)) {
      const file = `${id}.${diagram.name}.${theme}.svg`;
      await page.show(diagram, subject, theme);
      await writeFile(join(folder, file), await page.picture());
      const ground = "draw" in diagram ? themes[theme].paper : groundOf(theme);
      exhibits.push({ journey: id, diagram: diagram.name, theme, file, ground });
    }
  }
}
await writeFile(join(folder, "index.html"), indexPage(exhibits));
console.log(`${exhibits.length} pictures: ${join(folder, "index.html")}`);

function groundOf(theme: string): string {
  return editorThemes[theme as keyof typeof editorThemes].colours["editor-background"];
}
