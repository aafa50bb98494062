import { expect, it } from "vitest";
import { languageFor } from "../../project/languages.ts";
import { messageCallsInSource } from "./messages-in-source.ts";

const { translations } = languageFor("nl");
const calls = await messageCallsInSource();
const texts = new Set(calls.flatMap(({ text }) => text ?? []));

const placeholder = /\{\d+\}/g;
const code = /`[^`]+`/g;

function needsTranslation(text: string): boolean {
  return /\p{L}/u.test(text.replace(placeholder, ""));
}

/** The translations that do not have what their texts have, whatever its order. */
function translationsThatChange(parts: RegExp): Record<string, string> {
  const partsOf = (text: string) => [...new Set(text.match(parts))].sort().join();
  return Object.fromEntries(
    Object.entries(translations).filter(([text, dutch]) => partsOf(text) !== partsOf(dutch)),
  );
}

it("every message in the source is a literal, so that it can be translated", () => {
  expect(calls.filter(({ text }) => text === null).map(({ place }) => place)).toEqual([]);
});

it("every text has its Dutch", () => {
  expect([...texts].filter((text) => needsTranslation(text) && !Object.hasOwn(translations, text))).toEqual(
    [],
  );
});

it("every Dutch text is used", () => {
  expect(Object.keys(translations).filter((text) => !texts.has(text))).toEqual([]);
});

it("Dutch texts are filled with what the English ones are filled with", () => {
  expect(translationsThatChange(placeholder)).toEqual({});
});

it("Dutch texts leave the language itself as it is", () => {
  expect(translationsThatChange(code)).toEqual({});
});

it("texts are sorted", () => {
  const keys = Object.keys(translations);
  expect(keys).toEqual(keys.toSorted());
});
