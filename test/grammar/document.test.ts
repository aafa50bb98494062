import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceDocument } from "../../grammar/document.ts";
import type { Chunk } from "../../grammar/syntax.ts";
import { brokenText } from "./broken-text.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 2000);

/** A chunk as plain data, without the links back. */
function plain(chunk: Chunk): unknown {
  return JSON.parse(JSON.stringify(chunk, (key, value) => (key === "parent" ? undefined : value)));
}

describe("an edit", () => {
  it("gives the chunks of a full parse, whatever was there and whatever is typed", () => {
    fc.assert(
      fc.property(
        brokenText,
        fc.array(fc.tuple(fc.nat(), fc.nat(30), brokenText), { maxLength: 6 }),
        (text, edits) => {
          let document = SourceDocument.parse("memory:a", text);
          let expected = text;
          for (const [at, length, insert] of edits) {
            const start = at % (expected.length + 1);
            const end = Math.min(expected.length, start + length);
            document = document.edit({ start, end, text: insert });
            expected = expected.slice(0, start) + insert + expected.slice(end);
            expect(document.text).toBe(expected);
            expect(new Set(document.chunks).size).toBe(document.chunks.length);
            expect(document.chunks.map(plain)).toEqual(
              SourceDocument.parse("memory:a", expected).chunks.map(plain),
            );
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it("that opens a text lets it go on to marks that follow, also on a line that seems to open an element", () => {
    const before = SourceDocument.parse("memory:a", 'journey a "A" {}\nchannel web"""\n');
    const after = before.edit({ start: 0, end: 0, text: '"""\n' });
    expect(after.chunks.map(plain)).toEqual(SourceDocument.parse("memory:a", after.text).chunks.map(plain));
  });

  it("keeps every chunk that it does not touch", () => {
    const journeys = Array.from({ length: 50 }, (_, index) => `journey j${index} "J" {\n  owner "A"\n}\n\n`);
    const before = SourceDocument.parse("memory:a", journeys.join(""));
    const at = before.text.indexOf('"A"', before.startOf(before.chunks[20]!)) + 1;
    const after = before.edit({ start: at, end: at + 1, text: "Shop" });
    const kept = after.chunks.filter((chunk) => before.chunks.includes(chunk));
    expect(after.chunks).toHaveLength(50);
    expect(kept).toHaveLength(49);
  });
});

describe("a position", () => {
  it("and its offset stand for the same place, in any text", () => {
    fc.assert(
      fc.property(brokenText, fc.nat(), (text, at) => {
        const document = SourceDocument.parse("memory:a", text);
        const offset = at % (text.length + 1);
        const { line, character } = document.positionAt(offset);
        const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
        // Between CR and LF is the end of the line that they end.
        const inCrLf = text[offset - 1] === "\r" && text[offset] === "\n";
        if (!inCrLf) expect([line, character]).toEqual([lines.length - 1, lines.at(-1)!.length]);
        if (!inCrLf) expect(document.offsetAt({ line, character })).toBe(offset);
      }),
      { numRuns: runs },
    );
  });

  it("outside the text is moved to its nearest place", () => {
    const document = SourceDocument.parse("memory:a", "import a\r\njourney b {}\n");
    expect(document.offsetAt({ line: 0, character: 99 })).toBe(8);
    expect(document.offsetAt({ line: 9, character: 0 })).toBe(document.length);
    expect(document.positionAt(9999)).toEqual({ line: 2, character: 0 });
  });
});
