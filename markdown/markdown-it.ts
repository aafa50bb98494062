import { type JourneyOptions, journeyBlock } from "./journey-block.ts";
import { journeyHtml } from "./journey-html.ts";

/** As much of a markdown-it as is needed: any version has it. */
interface MarkdownIt {
  renderer: { rules: { fence?: Fence | undefined } };
}

interface Token {
  readonly info: string;
  readonly content: string;
}

type Fence = (tokens: Token[], index: number, options: never, env: unknown, renderer: never) => string;

/** A markdown-it plugin: fenced blocks of the language `journey` become pictures. */
export function journeyPlugin(markdown: MarkdownIt, options?: JourneyOptions): void {
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index]!;
    if (info.trim().split(/\s/)[0] === "journey") return journeyHtml(journeyBlock(content, options));
    return fence?.(tokens, index, ...rest) ?? "";
  };
}
