import rehypeStringify from "rehype-stringify";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { type JourneyOptions, remarkJourney } from "../../markdown/index.ts";
import { journey, page } from "./blocks.ts";

async function render(text: string, options?: JourneyOptions): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkJourney, options)
    .use(remarkRehype)
    .use(rehypeStringify);
  return String(await processor.process(text));
}

describe("the plugin for remark", () => {
  it("draws a block as the same figure as the one for markdown-it", async () => {
    const html = await render(page(journey("Buying")));
    expect(html).toMatch(/<figure class="journey" [^>]*tabindex="0" aria-label="Buying"><svg style="[^"]*" /);
    expect(html).toContain('viewBox="0 0 ');
    expect(html).toContain("font-family=");
    expect(html).toContain("<title>Buying</title>");
    expect(html).toContain("light-dark(#ffffff,#1e1f22)");
  });

  it("draws blocks in lists and quotations", async () => {
    expect(await render(page(journey("Buying")).replace(/^/gm, "> "))).toContain("<svg ");
    expect(await render(`- item\n\n${page(journey("Buying")).replace(/^/gm, "  ")}`)).toContain("<svg ");
  });

  it("tells a problem with its line in the page", async () => {
    const html = await render(page(journey("Buying", "emotoin 3")));
    expect(html).toMatch(
      /<div class="journey-note" role="note" [^>]*><p>Some of this .*<li>Line 7: .*<code>emotoin<\/code>/,
    );
  });

  it("takes the options", async () => {
    const html = await render(page(journey("Kopen", "emotoin 3")), { theme: "dark", locale: "nl" });
    expect(html).toContain('fill="#1e1f22"');
    expect(html).toContain("Regel 7: ");
  });

  it("makes a block of Mermaid where another diagram is asked for", async () => {
    const html = await render(page(journey("Buying"), "journey diagram=flow"));
    expect(html).toMatch(/<pre><code class="language-mermaid">[\s\S]*flowchart /);
  });

  it("leaves every other node as it is, those of MDX too", () => {
    const mdx = unified().use(remarkParse).use(remarkMdx);
    const text = `import A from "./a.js"\n\n# Page {1 + 1}\n\n<A b={2}>\n\n${page("const a = 1\n", "ts")}\n</A>\n`;
    const tree = mdx.parse(text);
    remarkJourney()(tree);
    expect(tree).toEqual(mdx.parse(text));
  });

  it("draws a block in an element of MDX", () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .parse(`<Card>\n\n${page(journey("Buying"))}\n</Card>\n`);
    remarkJourney()(tree);
    expect(JSON.stringify(tree)).toContain('"hName":"figure"');
  });
});
