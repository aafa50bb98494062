import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { installedTools } from "./installed-tools.ts";

const run = promisify(execFile);
const repository = join(import.meta.dirname, "../../..");

/** A site among the examples, and how it is built. */
export interface Site {
  readonly name: "vitepress" | "astro" | "docusaurus";
  /** Its tool, as a program for Node among the packages. */
  readonly tool: string;
  /** Where its pages are written. */
  readonly output: string;
  /** Where its pages are read. */
  readonly pages: string;
  /** What its switch between light and dark does with the page. */
  readonly darken: () => void;
}

/** An example that was built as its reader would, with the package of Journey and another page. */
export class BuiltSite implements AsyncDisposable {
  readonly #folder: string;
  readonly #pages: string;

  private constructor(folder: string, pages: string) {
    this.#folder = folder;
    this.#pages = pages;
  }

  static async build(site: Site, pages: Readonly<Record<string, string>>): Promise<BuiltSite> {
    const source = join(repository, "examples/sites", site.name);
    const tools = await installedTools(source);
    const folder = await realpath(await mkdtemp(join(tmpdir(), `journey-${site.name}-`)));
    const copy = join(folder, "site");
    await cp(source, copy, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
    await symlink(tools, join(copy, "node_modules"), "junction");
    await installJourney(folder);
    for (const [name, text] of Object.entries(pages)) await writeFile(join(copy, site.pages, name), text);
    const quiet = { ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NODE_ENV: "production" };
    await run(process.execPath, [join(tools, site.tool), "build"], {
      cwd: copy,
      env: { ...process.env, ...quiet },
    });
    return new BuiltSite(folder, join(copy, site.output));
  }

  /** Opens a page as its visitor sees it. Nothing else than the site can be reached. @returns what went wrong in it, too */
  async open(browser: Browser, path: string): Promise<{ page: Page; troubles: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
    const troubles: string[] = [];
    page.on("pageerror", ({ message }) => troubles.push(message));
    page.on("console", (said) => {
      if (said.type() === "error") troubles.push(said.text());
    });
    await page.route("**/*", async (route) => {
      const { host, pathname } = new URL(route.request().url());
      const file = join(this.#pages, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      const body = host === "site.test" ? await readFile(file).catch(() => null) : null;
      if (body)
        await route.fulfill({ body, contentType: types[extname(file)] ?? "application/octet-stream" });
      else await route.fulfill({ status: 404 });
    });
    await page.goto(`https://site.test${path}`);
    return { page, troubles };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** What its package holds, where a site in the folder finds it. */
async function installJourney(folder: string): Promise<void> {
  const place = join(folder, "node_modules/journey");
  await mkdir(place, { recursive: true });
  const shell = process.platform === "win32";
  const pack = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: repository, shell });
  await run("tar", ["-xzf", join(folder, stdout.trim()), "-C", place, "--strip-components=1"]);
}
