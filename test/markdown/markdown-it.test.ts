import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { JourneyOptions } from "../../markdown/index.ts";
import { journeyPlugin } from "../../markdown/index.ts";
import { journey, page } from "./blocks.ts";

const markdown = (options?: JourneyOptions) => new MarkdownIt().use(journeyPlugin, options);
const render = (text: string, options?: JourneyOptions) => markdown(options).render(text);

describe("the plugin for markdown-it", () => {
  it("draws a block as a figure that has the journey's name and fits the page", () => {
    const html = render(page(journey("Buying")));
    expect(html).toMatch(/^<h1>Page<\/h1>\n<figure class="journey" [^>]*aria-label="Buying"><svg [^>]*>/);
    expect(html).toMatch(/<svg style="display:block;width:100%;max-width:\d+px;min-width:\d+px;height:auto"/);
  });

  it("shows first where a map begins, be it at the right", () => {
    const hebrew = 'journey j "קנייה" { stage s "חיפוש" }\n';
    expect(render(page(hebrew))).toContain(
      '<figure class="journey" style="margin:1em 0;overflow-x:auto" dir="rtl"',
    );
    expect(render(page(journey("Buying")))).not.toContain("dir=");
  });

  it("draws a block with tildes, in a list, a quotation, and with more behind its language", () => {
    const drawn = (text: string) => render(text).match(/<svg /g)?.length;
    expect(drawn(`~~~ journey title="x"\n${journey("Buying")}~~~\n`)).toBe(1);
    expect(drawn(`- item\n\n${page(journey("Buying")).replace(/^/gm, "  ")}`)).toBe(1);
    expect(drawn(page(journey("Buying")).replace(/^/gm, "> "))).toBe(1);
  });

  it("tells a problem with its line in the page", () => {
    const html = render(page(journey("Buying", "emotoin 3")));
    expect(html).toMatch(
      /<div class="journey-note" role="note" [^>]*><p>Some of this .*<li>Line 7: .*<code>emotoin<\/code>/,
    );
  });

  it("tells it with its line in the block where the front matter of the page was cut off, as in VitePress", () => {
    const env = { content: "", frontmatter: { title: "Page" } };
    expect(markdown().render(page(journey("Buying", "emotoin 3")), env)).toContain("Line 4 of this block: ");
    const without = { content: "", frontmatter: {} };
    expect(markdown().render(page(journey("Buying", "emotoin 3")), without)).toContain("Line 7: ");
  });

  it("takes the options", () => {
    const html = render(page(journey("Kopen", "emotoin 3")), { theme: "dark", locale: "nl" });
    expect(html).toContain('fill="#1e1f22"');
    expect(html).toContain("Regel 7: ");
  });

  it.each(["ts", "mermaid", "", "journeys", "Journey", "js journey"])(
    "leaves a block of %j as it is",
    (info) => {
      const text = page(journey("Buying"), info);
      expect(render(text)).toBe(new MarkdownIt().render(text));
    },
  );

  it("leaves a block of Mermaid to who draws it", () => {
    const others = new MarkdownIt({
      highlight: (text, language) => `<pre class="${language}">${text.length}</pre>`,
    });
    const html = others.use(journeyPlugin).render(page(journey("Buying"), "journey diagram=flow"));
    expect(html).toMatch(/^<h1>Page<\/h1>\n<pre class="mermaid">\d+<\/pre>/);
  });
});
