import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Hover, InlayHint, MarkupContent } from "vscode-languageserver-protocol";
import { marked } from "../markers.ts";
import { type AskedServer, askedServer, inTouchpoint } from "./asked.ts";

let server: AskedServer;
beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

async function hints(source: string, range = everywhere, asked = server): Promise<InlayHint[]> {
  return await asked.ask<InlayHint[]>("textDocument/inlayHint", source, { range });
}

/** A text with its hints in it, as the editor looks. */
async function withHints(source: string, asked = server): Promise<string> {
  const { text } = marked(source);
  const lines = text.split("\n");
  const found = await hints(source, everywhere, asked);
  for (const { position, label, paddingLeft } of found.toReversed()) {
    const line = lines[position.line]!;
    const padding = paddingLeft ? " " : "";
    lines[position.line] =
      `${line.slice(0, position.character)}${padding}[${label}]${line.slice(position.character)}`;
  }
  return lines.join("\n");
}

describe("after what it is worked out from stands", () => {
  it.each([
    ["nps promoters 45 passives 30 detractors 25", " [= 20 ± 15.9]", " target 40 as-of 2026-Q3"],
    ["nps promoters 45% passives 30% detractors 25%", " [= 20]", " target 40"],
    ["csat scores 4, 9, 20, 88, 89", " [= 4.19/5 ± 0.12 · 84.3 % ± 4.9]", ' source "Survey"'],
    // Nobody can tell how sure the mean of a single answer is.
    ["csat scores 0, 0, 0, 0, 1", " [= 5/5 · 100 % ± 39.7]", ""],
    ["churn lost 34 of 1200", " [= 2.8 % ± 0.9]", " per month"],
    ["net-churn start 1200 end 1166", " [= 2.8 %]", " per month"],
    ["conversion 340 of 1200", " [= 28.3 % ± 2.5]", " target 30%"],
    ["clv margin 12 EUR per month churn 2%", " [= 600 EUR]", ""],
    ["clv margin 12 EUR churn 2% discount 10%", " [= 98 EUR]", " per year"],
  ])("what a metric comes to: %s", async (before, hint, after) => {
    expect(await withHints(inTouchpoint(`      metric ${before}${after}`))).toBe(
      inTouchpoint(`      metric ${before}${hint}${after}`),
    );
  });

  it.each([
    ["nps 20 from 100", " [± 19.2]", " target 40"],
    ["rating 4.5/5 from 100", " [≥ 4.18]", ""],
    ["retention 97.2% from 1200", " [± 0.9]", " per month"],
    ["nps 20 promoters 45 passives 30 detractors 25", " [± 15.9]", ""],
  ])("how sure a figure is that the author wrote: %s", async (before, hint, after) => {
    expect(await withHints(inTouchpoint(`      metric ${before}${after}`))).toBe(
      inTouchpoint(`      metric ${before}${hint}${after}`),
    );
  });

  it("the same for the rating of a touchpoint", async () => {
    expect(await withHints(inTouchpoint("      rating 4.5/5 from 100"))).toBe(
      inTouchpoint("      rating 4.5/5 from 100 [≥ 4.18]"),
    );
  });

  it("the same where the parts stand on lines of their own", async () => {
    const lines = (hint: string) =>
      `      metric nps {\n        promoters 45\n        passives 30\n        detractors 25${hint}\n        target 40\n      }`;
    expect(await withHints(inTouchpoint(lines("")))).toBe(inTouchpoint(lines(" [= 20 ± 15.9]")));
  });

  it("a figure as the reader writes figures", async () => {
    await using dutch = await askedServer("nl");
    expect(await withHints(inTouchpoint("      metric churn lost 34 of 1200"), dutch)).toBe(
      inTouchpoint("      metric churn lost 34 of 1200 [= 2,8% ± 0,9]"),
    );
  });
});

it.each([
  ["is all that the author wrote", "metric retention 97.2% per month"],
  ["is the one that the author wrote beside its parts", "metric net-churn 2.8% start 1200 end 1166"],
  ["cannot be worked out", "metric churn lost 1300 of 1200"],
  ["cannot be worked out yet, as the line is half written", "metric nps promoters 45 passives"],
])("there is no hint where a figure %s", async (_, line) => {
  expect(await hints(inTouchpoint(`      ${line}`))).toEqual([]);
});

it("a half-written file has hints as far as it has figures", async () => {
  const source = 'journey j {\n  vision "A\n  metric churn lost 34 of 1200\n  stage s { metric nps 4';
  expect(await withHints(source)).toBe(source.replace("1200", "1200 [= 2.8 % ± 0.9]"));
});

it("a hint says how it is worked out, in the words of the hover", async () => {
  const source = inTouchpoint("      met<|>ric nps promoters 45 passives 30 detractors 25");
  const [hint] = await hints(source);
  const { value } = hint!.tooltip as MarkupContent;
  const [how, figures] = value.split("\n\n");
  expect(how).toMatch(/^Net Promoter Score: the share of promoters/);
  const hover = await server.ask<Hover>("textDocument/hover", source);
  expect((hover.contents as MarkupContent).value.endsWith(figures!)).toBe(true);
  expect(figures).toMatch(/^It comes to 20 ± 15/);
});

it("the hover tells how low a rating could be, with as few answers as it has", async () => {
  const found = await server.ask<Hover>("textDocument/hover", inTouchpoint("      rat<|>ing 5/5 from 1"));
  expect((found.contents as MarkupContent).value).toMatch(
    /\n\nIt comes to 5\/5, and could be as low as 1\\.83 \\\(95 % interval\\\)\\.$/,
  );
});

it("for some of the lines of a document, only the hints on them are sent", async () => {
  const line = "      metric churn lost 34 of 1200";
  const source = inTouchpoint([line, line, line].join("\n"));
  const at = inTouchpoint("").split("\n").indexOf("") + 1;
  const range = { start: { line: at, character: 0 }, end: { line: at, character: 99 } };
  expect((await hints(source, range)).map(({ position }) => position.line)).toEqual([at]);
});

it("an unknown document has none", async () => {
  expect(
    await server.ask("textDocument/inlayHint", "", {
      textDocument: { uri: "file:///nowhere.journey" },
      range: everywhere,
    }),
  ).toEqual([]);
});
