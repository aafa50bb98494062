import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import english from "../../package.nls.json" with { type: "json" };
import dutch from "../../package.nls.nl.json" with { type: "json" };

/** Where a manifest holds what people read. */
const readable = /^(title|shortTitle|description|markdownDescription|contents|altText)$|^name$/;

/** What stands in the manifest under names of which people read the text, but for the names of commands, views and packages. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" ? (readable.test(name) ? [inner] : []) : textsIn(inner),
  );
}

const { contributes, capabilities, description } = manifest;
const texts = [description, ...textsIn(capabilities), ...textsIn(contributes)];
const keys = texts.flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);

it("what people read in the manifest is a key, but for the name of the extension", () => {
  expect(new Set(texts.filter((text) => !/^%.+%$/.test(text)))).toEqual(new Set(["Journey"]));
});

it.each([
  ["English", english],
  ["Dutch", dutch],
])("every key of the manifest has its %s, and there are no others", (_, language) => {
  expect(Object.keys(language).toSorted()).toEqual([...new Set(keys)].toSorted());
});

it("Dutch and English texts have the same buttons, and leave code as it is", () => {
  const parts = (text: string) => (text.match(/\(command:[^)]+\)|`[^`]+`/g) ?? []).toSorted();
  for (const [key, text] of Object.entries<string>(english))
    expect([key, parts(dutch[key as keyof typeof dutch])]).toEqual([key, parts(text)]);
});
