import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownProse, markdownText } from "../../../diagrams/documents/markdown-text.ts";

describe("a text in Markdown", () => {
  it.each([
    ["formatting", "a *b* _c_ `d` ~e~", "a &#42;b&#42; &#95;c&#95; &#96;d&#96; &#126;e&#126;"],
    ["a link", "[x](y)", "&#91;x&#93;(y)"],
    ["HTML", "<b>&amp;", "&#60;b&#62;&#38;amp;"],
    ["a mention", "ask @team in #12", "ask &#64;&#8203;team in &#35;&#8203;12"],
    ["short names of pictures and issues", "so :smile: GH-12", "so :smile&#8203;: GH&#8203;-12"],
    ["an address", "see http://a.b and www.c.d", "see http&#8203;://a.b and www&#8203;.c.d"],
    ["a list, or a line of its own", "- a\n\n# b", "- a &#35;&#8203; b"],
  ])("shows %s as it was written", (_, text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("keeps words, figures and other scripts readable", () => {
    const text = "Café, 4.5/5 (100%): 冷蔵庫を買う, شراء ثلاجة 🙂";
    expect(markdownText(text)).toBe(text);
  });

  it("is one line without any sign that Markdown reads something into, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markdownText(text).replace(/&#\d+;/g, "")).not.toMatch(/[\\`*_{}[\]<>#&|~$@\n\r\p{Cc}]/u);
      }),
    );
  });

  it("keeps names between backticks, and nothing else there", () => {
    expect(markdownProse("Keep `two-days`, say `covers a`, not `<b>`")).toBe(
      "Keep `two-days`, say `covers a`, not &#96;&#60;b&#62;&#96;",
    );
  });
});
