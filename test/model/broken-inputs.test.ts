import { describe, expect, it } from "vitest";
import { findingsIn } from "../check-text.ts";
import { marked } from "../markers.ts";
import { characters } from "./broken-inputs/characters.ts";
import { figures } from "./broken-inputs/figures.ts";
import { keywords } from "./broken-inputs/keywords.ts";
import { lists } from "./broken-inputs/lists.ts";
import { names } from "./broken-inputs/names.ts";
import { parts } from "./broken-inputs/parts.ts";
import { references } from "./broken-inputs/references.ts";
import { type BrokenInput, fileWith, type Place, places, settings } from "./broken-inputs/surroundings.ts";
import { words } from "./broken-inputs/words.ts";

it.each(places)("nothing is wrong around what is broken in a %s", async (place) => {
  expect(await findingsIn(fileWith(place, ""), settings)).toEqual([]);
});

it.each<[Place, string]>([
  ["touchpoint", "emotion\t4"],
  ["touchpoint", "emotion eli 4 ,mira 3"],
  ["touchpoint", "emotion eli 4,\r\n        mira 3 // both\r\n      importance 5;absent;"],
  ["touchpoint", "channel reviews,chat"],
  ["touchpoint", 'pain "Slow" {\n        severity high\n      }'],
  ["touchpoint", 'goal """\n        Be {sure},\n        "quickly"\n      """'],
  ["touchpoint", 'goal "\u201cBe sure\u201d"'],
  ["scenario", "step u; step ad-hoc"],
  ["journey", 'metric refunds 12 unit "a week" better lower'],
  ["journey", "stage klantreis_2 { no-contact }\n  stage \u30ec\u30d3\u30e5\u30fc { no-contact }"],
  ["file", 'persona persona { goal "A" }'],
  ["file", 'persona ann "Ann"\n  persona bob "Bob"\n  channel desk "Desk"'],
  ["touchpoint", "rating 4/5 from 9 // 3 / 5\n      next u 60% /* or 6 % */, t 40%"],
])("nothing is said of what is right, however it is laid out: in a %s, %j", async (place, text) => {
  expect(await findingsIn(fileWith(place, text), settings)).toEqual([]);
});

describe.each<[string, readonly BrokenInput[]]>([
  ["keywords", keywords],
  ["names of elements", names],
  ["names of other things", references],
  ["words and values", words],
  ["lists and order", lists],
  ["named parts", parts],
  ["figures", figures],
  ["characters, quotation marks and braces", characters],
])("of %s, one thing is said, where it is wrong", (_, rows) => {
  it.each(rows)("in a %s: %s", async (place, broken, finding) => {
    const { text, ranges } = marked(fileWith(place, broken));
    const found = await findingsIn(text, settings);
    expect(found.map(({ rule, message, start, end }) => [`${rule}: ${message}`, { start, end }])).toEqual([
      [finding, ...ranges],
    ]);
  });
});
