import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localise } from "../../grammar/message.ts";
import { parse } from "../../grammar/parsing/parser.ts";
import { type Chunk, type Statement, textOf } from "../../grammar/syntax.ts";
import { brokenText } from "./broken-text.ts";

/** Statements as nested lists of words. */
function shape(text: string): unknown[] {
  return parse(text).chunks.flatMap((chunk) =>
    chunk.statements.map((statement) => shapeOf(statement, chunk)),
  );
}

function shapeOf({ keyword, clauses, block }: Statement, chunk: Chunk): unknown[] {
  const words = clauses.map(({ values }) =>
    values.map((value) => `${value.kind}:${textOf(chunk, value)}`).join(" "),
  );
  const inner = block ? [block.statements.map((statement) => shapeOf(statement, chunk))] : [];
  return [keyword ? textOf(chunk, keyword) : null, words.join(", "), ...inner];
}

function problems(text: string): string[] {
  let start = 0;
  return parse(text).chunks.flatMap((chunk) => {
    const base = start;
    start += chunk.text.length;
    return chunk.problems.map(
      (problem) => `${text.slice(0, base + problem.start).split("\n").length}: ${localise(problem.message)}`,
    );
  });
}

describe("a statement", () => {
  it("is a keyword, values of every type, and a block", () => {
    expect(shape('a b "c" -4.5 35% 1h30min 2026-Q3 4.5/5 { d }')).toEqual([
      [
        "a",
        'name:b string:"c" number:-4.5 percent:35% duration:1h30min date:2026-Q3 ratio:4.5/5',
        [["d", ""]],
      ],
    ]);
  });
  it("goes on after a comma at the end of a line, and over a comment there", () => {
    expect(shape("a b, // note\n  c\nd")).toEqual([
      ["a", "name:b, name:c"],
      ["d", ""],
    ]);
  });
  it("ends at a newline, a semicolon, a brace or a block's end", () => {
    expect(shape("a 1\nb 2; c { d } e")).toEqual([
      ["a", "number:1"],
      ["b", "number:2"],
      ["c", "", [["d", ""]]],
      ["e", ""],
    ]);
  });
  it("may begin with any name, in any script, and hold any as a value", () => {
    expect(shape("touchpoint persona\nレビュー help-centre\nklantreis समीक्षा")).toEqual([
      ["touchpoint", "name:persona"],
      ["レビュー", "name:help-centre"],
      ["klantreis", "name:समीक्षा"],
    ]);
  });
  it("takes a text of many lines, with whatever is in it", () => {
    expect(shape('a """one {\n"two"\n// three\njourney of a lifetime\n""" b')).toEqual([
      ["a", 'text:"""one {\n"two"\n// three\njourney of a lifetime\n""" name:b'],
    ]);
  });
});

describe("a problem of syntax costs its own line", () => {
  it.each([
    [
      'a "b\nc d',
      ['1: This text is never closed: add a `"` where it ends.'],
      [
        ["a", 'string:"b'],
        ["c", "name:d"],
      ],
    ],
    [
      'a "b {\n  c\n}',
      ['1: This text is never closed: add a `"` where it ends.'],
      [["a", 'string:"b', [["c", ""]]]],
    ],
    ["a “b”", ['1: Put text between straight quotation marks: write `"b"`.'], [["a", "string:“b”"]]],
    [
      "a 12abc",
      [
        "1: `12abc` is not a number, a percentage, a duration (24h, 1h30min), a date (2026-09-14, 2026-Q3) or a figure with its maximum (4.5/5): correct it, or put quotation marks around it if it is text.",
      ],
      [["a", "malformed:12abc"]],
    ],
    ["a 35 %", ["1: Write a percentage in one word, with its sign: `35%`."], [["a", "malformed:35 %"]]],
    [
      "a b,\n}",
      [
        "1: Something is missing at this comma: add it, or leave the comma out.",
        "2: This `}` closes nothing: leave it out, or add the `{` that it belongs to.",
      ],
      [["a", "name:b"]],
    ],
    [
      "{ a }",
      [
        "1: There is no keyword before this `{`: write the one that the block belongs to, or leave the brace out.",
      ],
      [[null, "", [["a", ""]]]],
    ],
    ["a /* b", ["1: This comment is never closed: add `*/` where it ends."], [["a", ""]]],
    [
      'a "\\q"',
      ['1: `\\q` does not belong in a text: write \\\\ for a backslash, or one of \\" \\n \\t \\u{1F600}.'],
      [["a", 'string:"\\q"']],
    ],
    [
      "a\0b",
      [
        "1: `\0` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
      ],
      [["a", "name:b"]],
    ],
  ])("%j", (text, messages, statements) => {
    expect(problems(text)).toEqual(messages);
    expect(shape(text)).toEqual(statements);
  });

  it("leaves everything after an unclosed block, text or list to the next element in the first column", () => {
    const text =
      'journey a {\n  stage b {\n    goal "c"\n\njourney d {\n  personas e,\npersona f "F" {\n  vision """g\nimport "h"\n';
    expect(parse(text).chunks.map((chunk) => chunk.text.split("\n")[0])).toEqual([
      "journey a {",
      "journey d {",
      'persona f "F" {',
      'import "h"',
    ]);
  });

  it("finds the brace that is missing by the indentation", () => {
    expect(problems("a {\n  b {\n    c {\n      d\n    e {\n    }\n  }\n}\n")).toEqual([
      "3: This `{` is never closed: add a `}` where its block ends.",
    ]);
  });

  it("finds the opening brace that is missing by the indentation", () => {
    const text = "a {\n  b c\n    d e,\n      f\n    g\n  }\n  h\n}\n";
    expect(problems(text)).toEqual([
      "2: A `{` is missing here: the lines below that are further to the right belong to this one.",
    ]);
    expect(shape(text)).toEqual([
      [
        "a",
        "",
        [
          [
            "b",
            "name:c",
            [
              ["d", "name:e, name:f"],
              ["g", ""],
            ],
          ],
          ["h", ""],
        ],
      ],
    ]);
  });

  it("finds the brace that is too many by the indentation", () => {
    const text = "a {\n  b {\n    c\n    }\n  }\n  d\n}\n";
    expect(problems(text)).toEqual([
      "4: This `}` closes nothing: leave it out, or add the `{` that it belongs to.",
    ]);
    expect(shape(text)).toEqual([
      [
        "a",
        "",
        [
          ["b", "", [["c", ""]]],
          ["d", ""],
        ],
      ],
    ]);
  });

  it("reads files without any indentation as they are written", () => {
    expect(problems("journey a {\nstage b {\ntouchpoint c {\nchannel web\n}\n}\n}\n")).toEqual([]);
  });

  it("reports blocks that stand too deep once, and goes on after them", () => {
    const text = `${"a {".repeat(200)}${"}".repeat(200)}\nb`;
    expect(problems(text)).toEqual([
      "1: Blocks can be at most 64 deep: what is in this one is not read. Move it further out.",
    ]);
    expect(shape(text).at(-1)).toEqual(["b", ""]);
  });
});

describe("any character", () => {
  it("is part of a word, white space, or a problem", () => {
    for (let code = 1; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const [chunk] = parse(character).chunks;
      const found = chunk!.statements.length + chunk!.problems.length > 0;
      if (found === /[\s;]/.test(character))
        expect.fail(`U+${code.toString(16)} is ${found ? "something" : "lost"}`);
    }
  });
});

describe("any text", () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 2000);

  it("is covered by its chunks, with every node inside its parent and in order", () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const { chunks } = parse(text);
        expect(chunks.map((chunk) => chunk.text).join("")).toBe(text);
        for (const chunk of chunks) {
          expectInOrder(chunk.statements, 0, chunk.text.length);
          for (const { start, end } of [...chunk.problems, ...chunk.comments]) {
            expect(0 <= start && start <= end && end <= chunk.text.length).toBe(true);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it("leaves no character out that is not white space: each is in a statement, a comment or a problem", () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        for (const chunk of parse(text).chunks) {
          const rest = [...chunk.text];
          const units = chunk.text.split("");
          for (const { start, end } of [...chunk.statements, ...chunk.comments, ...chunk.problems])
            units.fill(" ", start, end);
          expect(units.join("").replace(/[\s;]+/g, ""), JSON.stringify(rest.join(""))).toBe("");
        }
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["quotation marks", '"'.repeat(200_000)],
    ["one line of words", `a ${"b ".repeat(500_000)}`],
    ["open braces", "a{".repeat(100_000)],
    ["braces after a quotation mark", `a "${"{".repeat(300_000)}x`],
    ["elements with open texts", 'journey a {\n"""\n'.repeat(30_000)],
    ["elements with open comments", "journey a {/*\n".repeat(30_000)],
    ["elements with missing braces", "journey a {\n  b {\n".repeat(30_000)],
    ["empty lines and a brace too many", `a {\n}\n${"\n".repeat(500_000)}}\n`],
    ["blocks on one line, one of them not closed", `a {${"b{} ".repeat(100_000)}`],
    ["spaces behind a keyword in an open text", `"""\njourney a${" ".repeat(300_000)}`],
    ["digits", `a ${"1".repeat(500_000)}`],
    ["durations", `a ${"1h".repeat(200_000)}x`],
  ])(
    "is read in time that grows with its length: %s",
    (_, text) => {
      expect(
        parse(text)
          .chunks.map((chunk) => chunk.text)
          .join(""),
      ).toBe(text);
    },
    20_000,
  );
});

function expectInOrder(statements: readonly Statement[], from: number, to: number): void {
  let at = from;
  for (const { start, end, keyword, clauses, block } of statements) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeLessThanOrEqual(to);
    let inner = start;
    for (const part of [
      ...(keyword ? [keyword] : []),
      ...clauses.flatMap(({ values }) => values),
      ...(block ? [block] : []),
    ]) {
      expect(part.start).toBeGreaterThanOrEqual(inner);
      expect(part.end).toBeLessThanOrEqual(end);
      inner = part.end;
    }
    if (block) expectInOrder(block.statements, block.start, block.end);
    at = end;
  }
}

describe("a long text", () => {
  it("is read in pieces as it is read whole, whatever their length", () => {
    const plain = (text: string, piece: number) =>
      JSON.stringify(parse(text, piece), (key, value) => (key === "parent" ? undefined : value));
    fc.assert(
      fc.property(brokenText, fc.integer({ min: 1, max: 60 }), (text, piece) => {
        expect(plain(text, piece)).toBe(plain(text, Number.POSITIVE_INFINITY));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
    );
  });
});
