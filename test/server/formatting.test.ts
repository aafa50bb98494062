import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Position, TextEdit } from "vscode-languageserver-protocol";
import { format } from "../../grammar/formatter/format.ts";
import { layoutEdits } from "../../server/edits/layout-edits.ts";
import { marked } from "../markers.ts";
import { mutatedJourney } from "../mutated-journey.ts";
import { type AskedServer, askedServer } from "./asked.ts";
import { applyEdits, positionIn } from "./texts.ts";

let server: AskedServer;
beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A text as it is after it was laid out. */
async function laidOut(method: string, source: string, params: (marks: Position[]) => object = () => ({})) {
  const { text, ranges } = marked(source);
  const marks = ranges.flatMap(({ start, end }) => [positionIn(text, start), positionIn(text, end)]);
  const edits = await server.ask<TextEdit[]>(`textDocument/${method}`, source, {
    options: {},
    ...params(marks),
  });
  return applyEdits(text, edits);
}

describe("a document", () => {
  it("is laid out, and only what stands between its words is edited", async () => {
    const source = 'journey j "J" {\n  owner "CX"\n   goal   "G"\n\n\n  goal "H"\n}\n';
    expect(await server.ask("textDocument/formatting", source, { options: {} })).toEqual([
      { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 3 } }, newText: "" },
      { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 10 } }, newText: "" },
      { range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }, newText: "" },
    ]);
  });

  it("is left alone when it is laid out so already", async () => {
    const source = 'journey j "J" {\n  owner "CX"\n}\n';
    expect(await server.ask("textDocument/formatting", source, { options: {} })).toEqual([]);
  });

  it("gets lines in the place of semicolons", async () => {
    expect(await laidOut("formatting", 'persona eli "Eli" { goal "A"; goal "B" }')).toBe(
      'persona eli "Eli" {\n  goal "A"\n  goal "B"\n}\n',
    );
  });
});

describe("some lines of a document", () => {
  const range = ([start, end]: Position[]) => ({ range: { start, end } });

  it("are laid out, and no others", async () => {
    const source = 'persona a "A"  {\n   goal  "G"\n<|   goal  "H"\n|>}\n\n\n\npersona  b "B"\n';
    expect(await laidOut("rangeFormatting", source, range)).toBe(
      'persona a "A"  {\n   goal  "G"\n  goal "H"\n}\n\n\n\npersona  b "B"\n',
    );
  });

  it("get the empty line between elements that they miss", async () => {
    const source = '<|persona a "A"\npersona  b "B"\n|>persona  c "C"\n';
    expect(await laidOut("rangeFormatting", source, range)).toBe(
      'persona a "A"\n\npersona b "B"\n\npersona  c "C"\n',
    );
  });

  it("keep the empty line above them", async () => {
    const source = 'persona a "A"\n\n<|persona  b "B"\n|>';
    expect(await laidOut("rangeFormatting", source, range)).toBe('persona a "A"\n\npersona b "B"\n');
  });
});

describe("what is being typed", () => {
  const typed =
    (ch: string) =>
    ([position]: Position[]) => ({ position, ch });

  it("is laid out line by line, as each is left", async () => {
    const source = 'persona a "A"  {\n   goal   "G"\n  <|>\n}\n';
    expect(await laidOut("onTypeFormatting", source, typed("\n"))).toBe(
      'persona a "A"  {\n  goal "G"\n  \n}\n',
    );
  });

  it("is laid out as a whole block when its brace is closed", async () => {
    const source = 'journey j  "J" {\n stage  s "S" {\n   goal   "G"\n    }<|>\n}\n';
    expect(await laidOut("onTypeFormatting", source, typed("}"))).toBe(
      'journey j  "J" {\n  stage s "S" {\n    goal "G"\n  }\n}\n',
    );
  });

  it("is left alone in a half-written file that cannot be laid out", async () => {
    const source = 'journey j "J" {\n  stage s "S {\n}<|>\n';
    expect(await laidOut("onTypeFormatting", source, typed("}"))).toBe(marked(source).text);
  });
});

it("edits between words make of any text what the formatter makes of it", () => {
  fc.assert(
    fc.property(mutatedJourney, (text) => {
      const wanted = format(text);
      const edits = layoutEdits(text, wanted);
      let at = text.length;
      let done = text;
      for (const { start, end, text: by } of edits.toReversed()) {
        expect(start <= end && end <= at).toBe(true);
        done = done.slice(0, start) + by + done.slice(end);
        at = start;
      }
      expect(done).toBe(wanted);
    }),
  );
});
