import { describe, expect, it } from "vitest";
import { localise } from "../../grammar/message.ts";
import { readSettings } from "../../project/read-settings.ts";
import { findingsIn } from "../check-text.ts";

const weak =
  'persona eli "Eli" { goal "A fridge" }\njourney j "J" {\n  owner "CX"\n  personas eli\n  stage s "S" { touchpoint t "T" { rating 4/5 from 15 } }\n}\n';

async function rulesFor(settings: object | string, files: Record<string, string> = {}): Promise<string[]> {
  const text = typeof settings === "string" ? settings : JSON.stringify(settings);
  return (await findingsIn(weak, { "journey.config.json": text, ...files })).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );
}

describe("settings", () => {
  it("change what a rule asks for", async () => {
    expect(await rulesFor({})).toEqual([]);
    expect(await rulesFor({ rules: { "weak-rating": { minRatings: 20 } } })).toEqual(["warning weak-rating"]);
  });
  it("change how much a rule matters, or turn it off", async () => {
    const asks = { minRatings: 20 };
    expect(await rulesFor({ rules: { "weak-rating": { ...asks, severity: "error" } } })).toEqual([
      "error weak-rating",
    ]);
    expect(await rulesFor({ rules: { "weak-rating": { ...asks, severity: "off" } } })).toEqual([]);
    expect(await rulesFor({ rules: { "weak-rating": "off" } })).toEqual([]);
  });
  it("count as far as they make sense", async () => {
    expect(await rulesFor('{ "rules": { "weak-rating": { "minRatings": 20 } }, "nonsense"')).toEqual([
      "warning weak-rating",
    ]);
  });

  it.each([
    [
      '{ "rules": { "weak-ratings": "off" } }',
      '"weak-ratings"',
      "There is no setting `weak-ratings` here: did you mean `weak-rating`?",
    ],
    [
      '{ "rules": { "weak-rating": { "minRating": 3 } } }',
      '"minRating"',
      "There is no setting `minRating` here: did you mean `minRatings`?",
    ],
    ['{ "rules": { "weak-rating": { "minRatings": 0 } } }', "0", "`minRatings` expects a number, 1 or more."],
    [
      '{ "rules": { "weak-rating": "loud" } }',
      '"loud"',
      "`weak-rating` expects one of error, warning, information, hint, off.",
    ],
    ['{ "rules": [] }', "[]", "`rules` expects an object: rule names, and how to run each."],
    ['{ "today": "2026-02-30" }', '"2026-02-30"', '`today` expects a date, such as "2026-09-14".'],
    ['{ "locale": 5 }', "5", '`locale` expects a language tag, such as "nl".'],
    ['{ "include": "maps" }', '"maps"', '`include` expects a list of file patterns, such as ["maps/**"].'],
    ["[".repeat(200_000), "[", "This is not valid JSON: something is missing or too much here."],
    ["[]", "[]", "Settings are an object: put them between { and }."],
    ['{ "locale": }', "}", "This is not valid JSON: something is missing or too much here."],
    [
      '{ "__proto__": 1 }',
      '"__proto__"',
      "There is no setting `__proto__` here; there are rules, include, exclude, locale, today.",
    ],
  ])("say what is wrong with %s", (text, at, message) => {
    const { problems } = readSettings(text);
    expect(problems.map(({ start, end, message: own }) => [text.slice(start, end), localise(own)])).toEqual([
      [at, message],
    ]);
  });
});
