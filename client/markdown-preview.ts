import { commands, type Disposable, env, l10n, window } from "vscode";
import type { journeyPlugin } from "../markdown/index.ts";
import { pictureTheme } from "./preview/picture-theme.ts";

/** As much of VS Code's markdown-it as is needed. */
interface MarkdownIt {
  utils: { escapeHtml(text: string): string };
  renderer: { rules: { fence?: FenceRule | undefined } };
}

// biome-ignore lint/suspicious/noExplicitAny: what is only handed on may be anything
type FenceRule = (tokens: any[], index: number, options: any, env: any, renderer: any) => string;

/** What draws the journeys of a page, and is not loaded before there is one. */
export type Drawing = { readonly journeyPlugin: typeof journeyPlugin };

/** VS Code's own preview of Markdown, in which journeys become pictures. */
export class MarkdownPreview implements Disposable {
  readonly #load: () => Drawing | Promise<Drawing>;
  readonly #recolouring = window.onDidChangeActiveColorTheme(() => {
    if (this.#drawing) refresh();
  });
  #isAsked = false;
  #drawing: Drawing | undefined;
  /** Why there is nothing to draw with, though it was asked for. */
  #problem: unknown;

  /** @param load where it takes a while, pages are shown without their pictures first */
  constructor(load: () => Drawing | Promise<Drawing>) {
    this.#load = load;
  }

  /** Called by VS Code when it first shows Markdown. */
  extendMarkdownIt<Markdown extends MarkdownIt>(markdown: Markdown): Markdown {
    const { rules } = markdown.renderer;
    const others = rules.fence;
    rules.fence = (tokens, index, ...rest) => {
      const token = tokens[index];
      if (!/^\s*journey(\s|$)/.test(token.info)) return others?.(tokens, index, ...rest) ?? "";
      const drawing = this.#loadedDrawing();
      const html = drawing
        ? ruleOf(drawing, others)(tokens, index, ...rest)
        : `<p>${markdown.utils.escapeHtml(this.#whyNotDrawn())}</p>`;
      // By these VS Code scrolls text and preview together.
      return `<div${rest[2].renderAttrs(token)}>${html}</div>\n`;
    };
    return markdown;
  }

  dispose(): void {
    this.#recolouring.dispose();
  }

  /** What draws, loaded once; where that takes a while, the page is shown anew after it. */
  #loadedDrawing(): Drawing | undefined {
    if (this.#isAsked) return this.#drawing;
    this.#isAsked = true;
    try {
      const loading = this.#load();
      if (loading instanceof Promise) void this.#await(loading);
      else this.#drawing = loading;
    } catch (problem) {
      this.#problem = problem;
    }
    return this.#drawing;
  }

  async #await(loading: Promise<Drawing>): Promise<void> {
    try {
      this.#drawing = await loading;
    } catch (problem) {
      this.#problem = problem;
    }
    refresh();
  }

  #whyNotDrawn(): string {
    const problem = this.#problem;
    if (problem === undefined) return l10n.t("The journey is being drawn.");
    return l10n.t(
      "This journey cannot be drawn, because a part of the Journey extension could not be loaded. Reload the window; if that does not help, install the extension again. ({0})",
      firstLine(problem),
    );
  }
}

/** What Node adds on further lines is for programmers. */
function firstLine(problem: unknown): string {
  return (problem instanceof Error ? problem.message : String(problem)).split("\n", 1)[0]!;
}

/** How a block is drawn now: theme and language are those that VS Code has at the moment. */
function ruleOf({ journeyPlugin }: Drawing, others: FenceRule | undefined): FenceRule {
  const markdown = { renderer: { rules: { fence: others } } };
  journeyPlugin(markdown, { theme: pictureTheme(), locale: env.language });
  return markdown.renderer.rules.fence!;
}

function refresh(): void {
  void commands.executeCommand("markdown.preview.refresh");
}
