import { commands, type Disposable, env, l10n, window } from "vscode";
import type { journeyPlugin } from "../markdown/index.ts";
import { pictureTheme } from "./preview/picture-theme.ts";

/** As much of VS Code's markdown-it as is needed. */
interface MarkdownIt {
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
  #loading: Promise<void> | undefined;
  #drawing: Drawing | undefined;

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
        : `<p>${l10n.t("The journey is being drawn.")}</p>`;
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
    if (this.#drawing || this.#loading) return this.#drawing;
    const loading = this.#load();
    if (loading instanceof Promise) {
      this.#loading = loading.then((drawing) => {
        this.#drawing = drawing;
        refresh();
      });
    } else this.#drawing = loading;
    return this.#drawing;
  }
}

/** How a block is drawn now: theme and language are those that VS Code has at the moment. */
function ruleOf({ journeyPlugin }: Drawing, others: FenceRule | undefined): FenceRule {
  const markdown: MarkdownIt = { renderer: { rules: { fence: others } } };
  journeyPlugin(markdown, { theme: pictureTheme(), locale: env.language });
  return markdown.renderer.rules.fence!;
}

function refresh(): void {
  void commands.executeCommand("markdown.preview.refresh");
}
