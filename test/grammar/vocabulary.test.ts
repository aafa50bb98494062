import { describe, expect, it } from "vitest";
import { localise, type Message } from "../../grammar/message.ts";
import { problemCodes } from "../../grammar/syntax.ts";
import { touchpointKind } from "../../grammar/vocabulary/channels.ts";
import type { ElementDefinition, Variant } from "../../grammar/vocabulary/definitions.ts";
import { metricKinds, metricParameters } from "../../grammar/vocabulary/metric-kinds.ts";
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
  stage: (inner) => around.journey(`lifecycle buyer\nstage s "S" {\n${inner}\n}`),
  touchpoint: (inner) => around.stage(`touchpoint t "T" {\n${inner}\n}`),
  activity: (inner) => around.journey(`activity a "A" {\n${inner}\n}`),
  opportunity: (inner) => around.journey(`opportunity o "O" {\n${inner}\n}`),
  scenario: (inner) => around.journey(`scenario s "S" {\n${inner}\n}`),
};

/** Problems of syntax and vocabulary; that names of an example stand for nothing is no matter. */
async function problemsIn(text: string): Promise<string[]> {
  const codes: readonly string[] = problemCodes;
  const found = await findingsIn(text);
  return found.filter(({ rule }) => codes.includes(rule)).map(({ message }) => message);
}

/** What is wrong with a document's words: they are Markdown, in which code alone is marked. */
function slips(doc: Message): string[] {
  return (
    localise(doc)
      .replace(/`[^`]+`/g, "")
      .match(/^[^A-Z`]|[^.]$|[*_<>[\]]/g) ?? []
  );
}

describe.each(Object.entries<ElementDefinition>(elements))("%s", (kind, { doc, example, properties }) => {
  const rows = Object.entries(properties);
  const inElement = around[kind as ElementKind];

  it("is documented", () => {
    expect(slips(doc)).toEqual([]);
  });

  it("has an example that is understood", async () => {
    const place = Object.entries<ElementDefinition>(elements).find(([, each]) =>
      each.elements.includes(kind),
    )?.[0];
    expect(await problemsIn(around[(place ?? "file") as ElementKind](example))).toEqual([]);
  });

  it.each(rows)("%s is documented, and has an example that is understood", async (keyword, row) => {
    expect(slips(row.doc)).toEqual([]);
    expect(row.example.split(/\s/)[0]).toBe(keyword);
    expect(await problemsIn(inElement(row.example))).toEqual([]);
  });

  const parts = rows.flatMap(([keyword, row]) =>
    Object.entries(row.parameters ?? {}).map(([name, part]) => [keyword, name, row, part] as const),
  );
  it.each(parts)("%s has a part %s that is documented, with an example", async (_, name, row, part) => {
    expect(slips(part.doc)).toEqual([]);
    expect(part.example.split(/\s/)[0]).toBe(name);
    const at = row.example.lastIndexOf(` ${name}`);
    const line = at < 0 ? row.example : row.example.slice(0, at);
    expect(await problemsIn(inElement(`${line} {\n${part.example}\n}`))).toEqual([]);
    expect(await problemsIn(inElement(`${line} ${part.example}`))).toEqual([]);
  });
});

describe.each(Object.entries<Variant>(metricKinds))("the metric %s", (kind, { doc, example, parameters }) => {
  it("is documented, and has an example that is understood", async () => {
    expect(slips(doc)).toEqual([]);
    expect(example).toMatch(new RegExp(`^metric ${kind} `));
    expect(await problemsIn(around.journey(example))).toEqual([]);
  });

  it("has parts that are documented, with examples that are understood", async () => {
    for (const [name, part] of Object.entries(parameters)) {
      expect(slips(part.doc)).toEqual([]);
      expect(part.example.split(/\s/)[0]).toBe(name);
      expect(await problemsIn(around.journey(`metric ${kind} {\n${part.example}\n}`))).toEqual([]);
    }
  });

  it("has no part of its own that every metric has", () => {
    expect(Object.keys(parameters).filter((name) => name in metricParameters)).toEqual([]);
  });
});

it("every example in the reference is understood", async () => {
  const blocks = [...languageReference().matchAll(/```journey\n([\s\S]*?)```/g)].map((block) => block[1]!);
  expect(blocks).toHaveLength(Object.keys(elements).length);
  expect(await problemsIn(blocks[0]!)).toEqual([]);
  expect(await findingsIn(blocks[0]!)).not.toContainEqual(
    expect.objectContaining({ rule: "unknown-reference" }),
  );
});

it("every keyword, named part, explained word and example stands in the reference", () => {
  const reference = languageReference().replaceAll("\\|", "|");
  const missing = (parts: readonly string[]) => parts.filter((part) => !reference.includes(part));
  for (const { example, properties } of Object.values<ElementDefinition>(elements)) {
    expect(missing([example])).toEqual([]);
    for (const row of Object.values(properties)) {
      const named = Object.values(row.parameters ?? {});
      expect(missing([row, ...named].flatMap((each) => [localise(each.doc), each.example]))).toEqual([]);
    }
  }
  expect(missing(touchpointKind.words.map((word) => `\`kind ${word}\` | `))).toEqual([]);
  expect(reference).toContain("| `step ad-hoc` | Something that is not on the map. |");
  expect(reference).toContain("| `actual never` | The promise was not kept. |");
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
