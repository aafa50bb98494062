import { describe, expect, it } from "vitest";
import { localise } from "../../grammar/message.ts";
import type { PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { metricKinds } from "../../grammar/vocabulary/metric-kinds.ts";
import { signatureOf } from "../../grammar/vocabulary/signature.ts";
import { type ElementKind, elements } from "../../grammar/vocabulary/table.ts";
import { languageReference } from "../../scripts/language-reference.ts";
import { findingsIn } from "../check-text.ts";

/** What must stand around an element's block so that it is a file. */
const around: Readonly<Record<ElementKind, (inner: string) => string>> = {
  file: (inner) => inner,
  persona: (inner) => `persona p "P" {\n${inner}\n}`,
  channel: (inner) => `channel c "C" {\n${inner}\n}`,
  lifecycle: (inner) => `lifecycle l "L" {\n${inner}\n}`,
  journey: (inner) => `journey j "J" {\n${inner}\n}`,
  stage: (inner) => around.journey(`stage s "S" {\n${inner}\n}`),
  touchpoint: (inner) => around.stage(`touchpoint t "T" {\n${inner}\n}`),
  activity: (inner) => around.journey(`activity a "A" {\n${inner}\n}`),
  opportunity: (inner) => around.journey(`opportunity o "O" {\n${inner}\n}`),
  scenario: (inner) => around.journey(`scenario s "S" {\n${inner}\n}`),
};

/** Problems of syntax and vocabulary; that names of an example stand for nothing is no matter. */
async function problemsIn(text: string): Promise<string[]> {
  const codes = [
    "syntax",
    "unknown-keyword",
    "misplaced-keyword",
    "invalid-value",
    "missing-value",
    "repeated-property",
  ];
  const found = await findingsIn(text);
  return found.filter(({ rule }) => codes.includes(rule)).map(({ message }) => message);
}

describe.each(Object.entries(elements))("%s", (kind, { doc, example, properties }) => {
  const rows = Object.entries<PropertyDefinition>(properties);

  it("is documented", () => {
    for (const text of [doc, ...rows.map(([, row]) => row.doc)])
      expect(localise(text)).toMatch(/^[A-Z].*\.$/);
  });

  it("has an example that is understood", async () => {
    const place = Object.entries(elements).find(([, each]) =>
      (each.elements as readonly string[]).includes(kind),
    )?.[0];
    expect(await problemsIn(around[(place ?? "file") as ElementKind](example))).toEqual([]);
  });

  it.each(rows)("%s has an example that is understood", async (keyword, row) => {
    expect(row.example.split(/\s/)[0]).toBe(keyword);
    expect(await problemsIn(around[kind as ElementKind](row.example))).toEqual([]);
  });
});

it.each(Object.entries(metricKinds))(
  "the metric %s has an example that is understood",
  async (kind, { doc, example }) => {
    expect(localise(doc)).toMatch(/^[A-Z].*\.$/);
    expect(example).toMatch(new RegExp(`^metric ${kind} `));
    expect(await problemsIn(around.journey(example))).toEqual([]);
  },
);

it("every example in the reference is understood", async () => {
  const blocks = [...languageReference().matchAll(/```journey\n([\s\S]*?)```/g)].map((block) => block[1]!);
  expect(blocks.length).toBeGreaterThan(8);
  expect(await problemsIn(blocks[0]!)).toEqual([]);
});

it.each([
  ["rating", elements.touchpoint.properties.rating, "rating RATIO [from FIGURE]"],
  ["next", elements.touchpoint.properties.next, 'next TOUCHPOINT|STAGE [PERCENT] ["…"], …'],
  [
    "emotion",
    elements.touchpoint.properties.emotion,
    "emotion [PERSONA] 1..5|angry|annoyed|neutral|pleased|delighted, …",
  ],
  ["consent", elements.touchpoint.properties.consent, 'consent ["…"]'],
])("%s is written as its signature says", (keyword, row, signature) => {
  expect(signatureOf(keyword, row)).toBe(signature);
});
