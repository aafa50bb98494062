import { noteHtml, pictureHtml } from "./block-html.ts";
import { readInfo } from "./fence.ts";
import { journeyBlock } from "./journey-block.ts";
import type { JourneyOptions } from "./journey-options.ts";

/** As much of a markdown-it as is needed: any version has it. */
interface MarkdownIt {
  renderer: { rules: { fence?: FenceRule | undefined } };
}

interface Token {
  info: string;
  content: string;
  map: [number, number] | null;
}

// biome-ignore lint/suspicious/noExplicitAny: what is only handed on may be anything
type FenceRule = (tokens: any[], index: number, options: any, env: any, renderer: any) => string;

/** A markdown-it plugin: fenced blocks of the language `journey` become pictures. */
export function journeyPlugin(markdown: MarkdownIt, options?: JourneyOptions): void {
  const { rules } = markdown.renderer;
  const others = rules.fence;
  rules.fence = (tokens, index, ...rest) => {
    const token: Token = tokens[index];
    const info = readInfo(token.info);
    if (!info) return others?.(tokens, index, ...rest) ?? "";
    const fence = { ...info, source: token.content, line: firstLine(token, rest[1]) };
    const { pictures, notes } = journeyBlock(fence, options);
    const drawn = pictures.map((picture) =>
      "svg" in picture
        ? pictureHtml(picture)
        : (others?.([mermaidToken(token, picture.mermaid)], 0, ...rest) ?? ""),
    );
    return [...notes.map(noteHtml), ...drawn].join("");
  };
}

/** VitePress takes the front matter off before lines are counted. */
function firstLine(
  { map }: Token,
  env: { content?: string; frontmatter?: object } | undefined,
): number | undefined {
  const isShortened = env?.content !== undefined && Object.keys(env.frontmatter ?? {}).length > 0;
  return map && !isShortened ? map[0] + 2 : undefined;
}

/** As the site draws Mermaid that is written into the page. */
function mermaidToken(token: Token, content: string): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, { info: "mermaid", content });
}
