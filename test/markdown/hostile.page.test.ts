import fc from "fast-check";
import MarkdownIt from "markdown-it";
import type { Browser, Page } from "playwright-core";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { afterAll, beforeAll, expect, it } from "vitest";
import { journeyPlugin, remarkJourney } from "../../markdown/index.ts";
import { hostileText } from "../diagrams/hostile-text.ts";
import { launchBrowser } from "../vscode/host/browser.ts";
import { journey } from "./blocks.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const markdown = new MarkdownIt().use(journeyPlugin);
const remark = unified().use(remarkParse).use(remarkJourney).use(remarkRehype).use(rehypeStringify);

/** A page with nothing but a block, whatever stands in that. */
const blockOf = (text: string) => `~~~~~~~~ journey\n${text.replace(/~{3,}/g, "~")}\n~~~~~~~~\n`;

/** The elements and attributes that a browser reads in a page, each once. */
const partsOf = (html: string) =>
  page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, "text/html");
    const elements = Array.from(body.querySelectorAll("*"));
    return {
      elements: [...new Set(elements.map(({ localName }) => localName))],
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
      ids: elements.flatMap(({ id }) => id || []),
    };
  }, html);

const ofPictures = ["figure", "svg", "title", "desc", "rect", "g", "path", "text", "circle"];
const ofNotes = ["div", "p", "ul", "li", "code"];
const known = [...ofPictures, ...ofNotes];

/** Any label, as a string of the language can hold it. */
const label = hostileText.map((text) => JSON.stringify(text).slice(1, -1).replace(/\\./g, " "));

const blocks = fc.oneof(
  label.map((text) => journey(text, `quote "${text}"\n      pain "${text}"`)),
  label.map((text) => `import "${text}"\n${journey("J", text)}`),
  hostileText,
);

it("whatever a block says, a page has no elements but ours, and both plugins give the same", async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async (text) => {
      const html = markdown.render(blockOf(text));
      const { elements, attributes } = await partsOf(html);
      expect(elements.filter((name) => !known.includes(name))).toEqual([]);
      expect(attributes.filter((name) => /^on|href|src|^id$/i.test(name))).toEqual([]);
      expect(html).not.toContain("{");
      expect(await isSame(html, String(await remark.process(blockOf(text))))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

/** Whether a browser makes the same of two pages, but for lines between elements. */
const isSame = (one: string, other: string) =>
  page.evaluate(
    ([one, other]) => {
      const [first, second] = [one, other].map((html) => {
        const { body } = new DOMParser().parseFromString(html!.replace(/>\n</g, "><").trim(), "text/html");
        return body;
      });
      return first!.isEqualNode(second!);
    },
    [one, other],
  );

it("several pictures in one page have no ids that could be the same", async () => {
  const { ids } = await partsOf(markdown.render(`${blockOf(journey("One"))}\n${blockOf(journey("Two"))}`));
  expect(ids).toEqual(ids.filter((id, index) => ids.indexOf(id) === index));
});
