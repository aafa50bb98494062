import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mermaidDiagrams } from "../../diagrams/catalogue.ts";
import { SourceDocument } from "../../grammar/document.ts";
import { format } from "../../grammar/formatter/format.ts";
import { english, localise } from "../../grammar/message.ts";
import { languageFor } from "../../project/languages.ts";
import { checkText } from "../check-text.ts";
import { meaningOf } from "../meaning.ts";
import { mutatedJourney } from "../mutated-journey.ts";

const numRuns = Math.ceil(Number(process.env.FUZZ_RUNS ?? 2000) / 10);

describe("a journey that something went wrong with", () => {
  it("is checked and drawn without a crash, with every finding inside the text and every hole of a message filled", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedJourney, async (text) => {
        const { document, findings, journeys } = await checkText(text);
        expect(document.text).toBe(text);
        for (const { at, message, related } of findings) {
          for (const place of [at, ...related.map((each) => each.at)]) {
            const start = document.startOf(place.chunk) + place.start;
            expect(start).toBeLessThanOrEqual(text.length);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
          }
          for (const language of [english, languageFor("nl")]) {
            expect(localise(message, language)).not.toMatch(/\{\d\}|undefined|NaN|null|∞|Infinity|\[object/);
          }
        }
        for (const journey of journeys) {
          for (const diagram of mermaidDiagrams)
            expect(diagram.print({ journey, findings, language: english })).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns },
    );
  });

  it("means the same when it is formatted, and stays as it is when it is formatted again", () => {
    fc.assert(
      fc.property(mutatedJourney, (text) => {
        const formatted = format(text);
        expect(format(formatted)).toBe(formatted);
        expect(meaningOf(formatted)).toEqual(meaningOf(text));
      }),
      { numRuns },
    );
  });

  it("equals a full parse after edits", () => {
    fc.assert(
      fc.property(
        mutatedJourney,
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat(200),
            fc.constantFrom("{", "}", '"', "\n", "/*", '"""', "x", "journey q {\n"),
          ),
          { maxLength: 8 },
        ),
        (text, edits) => {
          let document = SourceDocument.parse("memory:a", text);
          for (const [at, length, insert] of edits) {
            const start = at % (document.length + 1);
            document = document.edit({ start, end: Math.min(document.length, start + length), text: insert });
          }
          const whole = SourceDocument.parse("memory:a", document.text);
          expect(
            document.chunks.map(({ text: own, problems, whole: isWhole }) => [own, problems, isWhole]),
          ).toEqual(whole.chunks.map(({ text: own, problems, whole: isWhole }) => [own, problems, isWhole]));
        },
      ),
      { numRuns },
    );
  });
});
