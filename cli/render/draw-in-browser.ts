import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type ThemeName, themes } from "../../diagrams/map/theme.ts";
import { type Message, message } from "../../grammar/message.ts";
import { installedBrowser } from "../../host/installed-browser.ts";

type Refusal = { readonly refused: Message };

/**
 * Has a browser draw Mermaid text, on a page that loads nothing and runs our program alone.
 * @param browser the path of a Chrome, Chromium or Edge; without one, the installed one is looked for
 */
export function drawInBrowser(
  text: string,
  to: "svg",
  theme: ThemeName,
  browser?: string,
): Promise<string | Refusal>;
export function drawInBrowser(
  text: string,
  to: "png",
  theme: ThemeName,
  browser?: string,
): Promise<Uint8Array | Refusal>;
export async function drawInBrowser(
  text: string,
  to: "svg" | "png",
  theme: ThemeName,
  browser = installedBrowser(),
): Promise<string | Uint8Array | Refusal> {
  if (browser === undefined)
    return {
      refused: message(
        "A browser draws this picture, and none was found: install Chrome, Chromium or Edge, or name one with `--browser`. The map needs none.",
      ),
    };
  const folder = await mkdtemp(join(tmpdir(), "journey-picture-"));
  try {
    const page = join(folder, "page.html");
    await writeFile(page, await pageWith(text, to, theme));
    const { drawn, problem } = await answerOf(browser, page, folder);
    if (drawn) return to === "png" ? drawn : drawn.toString("utf8");
    if (problem) return { refused: message("The picture could not be drawn: {0}", problem.toString("utf8")) };
    return {
      refused: message(
        "The browser `{0}` handed over its page before the picture was drawn: this machine may be too busy, so try again.",
        browser,
      ),
    };
  } catch (error) {
    return {
      refused: message("The browser `{0}` could not draw the picture: {1}", browser, firstLine(error)),
    };
  } finally {
    // A browser that still ends may hold a file for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** In milliseconds of the page's own clock, which does not run while it works; and of everybody's. */
const patience = { page: 10_000, all: 60_000 };

/** On a busy machine, a browser may hand over its page too early, and does better when it is asked again. */
const attempts = 3;

async function answerOf(browser: string, page: string, folder: string): Promise<Answer> {
  let answer: Answer = {};
  for (let attempt = 0; attempt < attempts && !answer.drawn && !answer.problem; attempt++)
    answer = answerIn(await openedPage(browser, page, folder));
  return answer;
}

/** The page as it is once it has drawn. */
async function openedPage(browser: string, page: string, profile: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    browser,
    [
      "--headless",
      "--dump-dom",
      `--virtual-time-budget=${patience.page}`,
      `--user-data-dir=${join(profile, "profile")}`,
      "--disable-gpu",
      "--disable-extensions",
      "--disable-background-networking",
      "--no-first-run",
      // Chrome's own walls do not stand where it runs as root, as in containers; it would not start with them.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      pathToFileURL(page).toString(),
    ],
    { timeout: patience.all, maxBuffer: 1 << 28 },
  );
  return stdout;
}

async function pageWith(text: string, to: string, theme: ThemeName): Promise<string> {
  const program = await readFile(join(import.meta.dirname, "printing.js"), "utf8");
  const nonce = crypto.randomUUID();
  const { paper, ink } = themes[theme];
  const base64 = Buffer.from(text).toString("base64");
  return `<!DOCTYPE html>
<html style="--vscode-editor-background: ${paper}; --vscode-editor-foreground: ${ink}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data:">
</head>
<body class="${theme.startsWith("high-contrast") ? "vscode-high-contrast" : ""}" data-words="{}" data-to="${to}" data-text="${base64}">
<script type="module" nonce="${nonce}">${program.replaceAll("</script", "<\\/script")}</script>
</body>
</html>
`;
}

interface Answer {
  readonly drawn?: Buffer;
  readonly problem?: Buffer;
}

function answerIn(page: string): Answer {
  const read = (name: string) => {
    const base64 = page.match(new RegExp(` data-${name}="([A-Za-z0-9+/=]*)"`))?.[1];
    return base64 === undefined ? {} : { [name]: Buffer.from(base64, "base64") };
  };
  return { ...read("drawn"), ...read("problem") };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
