import { execFile } from "node:child_process";
import { mkdir, mkdtempDisposable, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const repository = join(import.meta.dirname, "../..");

/** The folder of a site that has Journey and what it draws pages with. */
async function site(files: Record<string, string>): Promise<AsyncDisposable & { path: string }> {
  const folder = await mkdtempDisposable(join(tmpdir(), "journey-site-"));
  const modules = join(folder.path, "node_modules");
  await mkdir(modules);
  await symlink(repository, join(modules, "journey"), "junction");
  for (const name of ["markdown-it", "unified", "remark-parse"])
    await symlink(join(repository, "node_modules", name), join(modules, name), "junction");
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  return folder;
}

it("a site imports what was built, in plain JavaScript", async () => {
  await using folder = await site({
    "draw.mjs": `
      import MarkdownIt from "markdown-it";
      import { journeyPlugin } from "journey/markdown";
      const markdown = new MarkdownIt().use(journeyPlugin, { locale: "nl" });
      console.log(markdown.render('~~~journey\\njourney j "Kopen" { stage s "Zoeken" { touchpoint t "Leest" } }\\n~~~\\n'));
    `,
  });
  const { stdout, stderr } = await run(process.execPath, ["--no-strip-types", "draw.mjs"], {
    cwd: folder.path,
  });
  expect(stdout).toMatch(/^<figure class="journey" .*<title>Kopen<\/title>.*Contactmomenten/s);
  expect(stderr).toBe("");
});

it("its types fit markdown-it and unified, and refuse what there is not", async () => {
  await using folder = await site({
    "package.json": '{ "type": "module" }',
    "site.ts": `
      import MarkdownIt from "markdown-it";
      import remarkParse from "remark-parse";
      import { unified } from "unified";
      import { type JourneyOptions, journeyPlugin, remarkJourney } from "journey/markdown";
      const options: JourneyOptions = { theme: "dark", locale: "nl" };
      new MarkdownIt().use(journeyPlugin).use(journeyPlugin, options);
      unified().use(remarkParse).use(remarkJourney).use(remarkJourney, options);
      // @ts-expect-error
      new MarkdownIt().use(journeyPlugin, { theme: "pink" });
      // @ts-expect-error
      unified().use(remarkJourney, { theme: "pink" });
    `,
  });
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  const compile = run(
    process.execPath,
    [compiler, "--noEmit", "--strict", "--module", "nodenext", "--types", "", "site.ts"],
    { cwd: folder.path },
  );
  expect(await compile.catch(({ stdout }) => stdout)).toMatchObject({ stdout: "" });
});
