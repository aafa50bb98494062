import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../../grammar/formatter/format.ts";
import { meaningOf } from "../meaning.ts";
import { brokenText } from "./broken-text.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 2000);

describe("a formatted file", () => {
  it.each([
    [
      "has two spaces a level and a line a statement",
      'journey a "A"{owner   "B"; stage b "C" {channel  x,y}}',
      'journey a "A" {\n  owner "B"\n\n  stage b "C" {\n    channel x, y\n  }\n}\n',
    ],
    [
      "has one empty line between elements",
      'persona a "A"\npersona b "B"\n\n\n\npersona c "C" {}\n',
      'persona a "A"\n\npersona b "B"\n\npersona c "C" {}\n',
    ],
    [
      "keeps one empty line between properties where the author left some",
      "a {\n\n  b 1\n  c 2\n\n\n  d 3\n\n}",
      "a {\n  b 1\n  c 2\n\n  d 3\n}\n",
    ],
    [
      "keeps comments where they were",
      '// one\n\n// two\nimport "x" // three\njourney a "A" { // four\n  // five\n  owner "B" /* six */ // seven\n\n  // eight\n  stage b "C" {\n  // nine\n  }\n  // ten\n} // eleven\n',
      '// one\n\n// two\nimport "x" // three\n\njourney a "A" { // four\n  // five\n  owner "B" /* six */ // seven\n\n  // eight\n  stage b "C" {\n    // nine\n  }\n\n  // ten\n} // eleven\n',
    ],
    [
      "breaks long lists after their commas, and joins short ones",
      `next a "${"x".repeat(60)}", b "${"y".repeat(60)}"\nnext a,\n  b`,
      `next a "${"x".repeat(60)}",\n  b "${"y".repeat(60)}"\nnext a, b\n`,
    ],
    [
      "keeps a list with comments as it was written",
      "next a, // first\n      b // second",
      "next a, // first\n      b // second\n",
    ],
    [
      "keeps texts of many lines and values as they were spelled",
      'a """\n  one\n   two\n""" "\\u{41}" 4.50/5',
      'a """\n  one\n   two\n""" "\\u{41}" 4.50/5\n',
    ],
    [
      "keeps its line ends and its byte-order mark",
      "\ufeffa\r\n\r\n\r\nb { c }",
      "\ufeffa\r\n\r\nb {\r\n  c\r\n}\r\n",
    ],
    ["is empty where there was nothing but white space", "\n \n", ""],
    [
      "keeps a broken line as it was written, and formats the others",
      'a {\nb:   "C"\n   d    4\n= e   f\n}',
      'a {\n  b:   "C"\n  d 4\n  = e   f\n}\n',
    ],
    [
      "keeps all of an element whose braces do not pair up",
      "a   {\n b   1\n\n\njourney c  {\nd   1 }\n",
      "a   {\n b   1\n\n\njourney c {\n  d 1\n}\n",
    ],
    ["draws no comment into a text that is not closed", '"a" "b {\n }//', '"a" "b {\n} //\n'],
    [
      "leaves alone what would be read otherwise on lines of its own",
      'journey a "A" {\n"a { b" }"    }\n',
      'journey a "A" {\n"a { b" }"    }\n',
    ],
    ["does not draw in the next line after a comma at the end", "a { b c, }\n", "a {\n  b c,;\n}\n"],
  ])("%s", (_, text, formatted) => {
    expect(format(text)).toBe(formatted);
    expect(format(formatted)).toBe(formatted);
  });

  it("stays as it is when it is formatted again", () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
      }),
      { numRuns: runs },
    );
  });

  it("means the same, and has the same problems", () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const formatted = format(text);
        expect(meaningOf(formatted), formatted).toEqual(meaningOf(text));
      }),
      { numRuns: runs },
    );
  });
});
