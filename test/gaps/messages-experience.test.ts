import { describe, expect, it } from "vitest";
import { found, messages, messagesOf, type Rules } from "./found.ts";

const two = 'persona eli "Eli"\npersona mira "Mira"\n';
const twoMap = (inside: string) => `${two}journey j "J" {\npersonas eli, mira\n${inside}\n}`;

describe("of the rules that see one low, the first that is on speaks, and names the others", () => {
  const low = (parts: string) =>
    `stage a "A" {\ntouchpoint order "Orders" { emotion 5 }\ntouchpoint wait "Waits" { emotion 1; ${parts} }\n}`;
  const cliff = '`emotion-cliff`: the feeling falls from 5 of 5 at "Orders" to 1 here.';
  const unaddressed = "`low-emotion-unaddressed`: nothing says why it feels like this, or what to do.";
  const said = async (fragment: string, rules: Rules = {}) => {
    const names = ["important-but-poor", "low-emotion-unaddressed", "emotion-cliff"];
    const all = await Promise.all(
      names.map(async (name) =>
        (await found(name, fragment, rules)).map(({ related }) => [name, ...related]),
      ),
    );
    return all.flat();
  };

  it.each<[string, string, Rules, string[][]]>([
    ["all three", "importance 5", {}, [["important-but-poor", unaddressed, cliff]]],
    ["an addressed one", 'importance 5; pain "No news"', {}, [["important-but-poor", cliff]]],
    ["an unimportant one", "importance 3", {}, [["low-emotion-unaddressed", cliff]]],
    ["a fall alone", 'pain "No news"', {}, [["emotion-cliff", 'At "Orders" it was still 5 of 5.']]],
    [
      "the first turned off",
      "importance 5",
      { "important-but-poor": "off" },
      [["low-emotion-unaddressed", cliff]],
    ],
    [
      "two turned off",
      "importance 5",
      { "important-but-poor": "off", "low-emotion-unaddressed": "off" },
      [["emotion-cliff", 'At "Orders" it was still 5 of 5.']],
    ],
    [
      "the last turned off",
      "importance 5",
      { "emotion-cliff": "off" },
      [["important-but-poor", unaddressed]],
    ],
    ["a higher drop", "importance 3", { "emotion-cliff": { drop: 4 } }, [["low-emotion-unaddressed", cliff]]],
  ])("%s", async (_, parts, rules, expected) => {
    expect(await said(low(parts), rules)).toEqual(expected);
  });

  it("a fall is as deep as a team says", async () => {
    const fragment =
      'stage a "A" {\ntouchpoint order "Orders" { emotion 5 }\ntouchpoint wait "Waits" { emotion 3 }\n}';
    expect(await said(fragment)).toEqual([]);
    expect((await said(fragment, { "emotion-cliff": { drop: 2 } })).map(([name]) => name)).toEqual([
      "emotion-cliff",
    ]);
  });
});

describe("emotion-cliff", () => {
  it("says who falls, where the scores say so", async () => {
    const map = (after: string) =>
      twoMap(
        `stage a "A" {\ntouchpoint order "Orders" { emotion 5 }\ntouchpoint wait "Waits" { emotion ${after}; pain "No news" }\n}`,
      );
    expect(await messages("emotion-cliff", map("eli 4, mira 2"))).toEqual([
      'Right after "Orders" (emotion 5 of 5), Mira falls to 2 at "Waits": find out what happens in between, and soften the fall.',
    ]);
    expect(await messages("emotion-cliff", map("2"))).toEqual([
      'Right after "Orders" (emotion 5 of 5), customers fall to 2 at "Waits": find out what happens in between, and soften the fall.',
    ]);
  });

  it("follows each persona, along `next` and around loops, and takes the deepest fall to a touchpoint", async () => {
    const map = twoMap(
      [
        'stage a "A" {',
        'touchpoint look "Looks" { personas eli; emotion 4 }',
        'touchpoint call "Calls" { personas mira; emotion 1; pain "A queue" }',
        'touchpoint order "Orders" { emotion 5; next late }',
        'touchpoint thanks "Is thanked" { emotion 5; exit won }',
        'touchpoint late "Is late" { emotion 1; pain "No reason"; next look }',
        "}",
      ].join("\n"),
    );
    expect(await found("emotion-cliff", map)).toMatchObject([
      { line: 10, related: ['At "Orders" it was still 5 of 5.'] },
    ]);
  });
});

describe("moment-of-truth-unguarded", () => {
  it.each([
    [
      "rating 4.5/5 from 100",
      'Customers decide at "Demo", and nobody answers for it: name an `owner`.',
      "Add an `owner`",
    ],
    [
      'owner "Presales"',
      'Customers decide at "Demo", and nothing tells how it goes: add a `metric`, a `rating` or `feedback`.',
      "Add `feedback`",
    ],
    [
      "emotion 4",
      'Customers decide at "Demo", and nobody answers for it or knows how it goes: name an `owner`, and add a `metric`, a `rating` or `feedback`.',
      "Add an `owner` and `feedback`",
    ],
  ])("with %s", async (parts, text, title) => {
    const fragment = `touchpoint demo "Demo" { moment-of-truth; ${parts} }`;
    expect(await messages("moment-of-truth-unguarded", fragment)).toEqual([text]);
    expect(await found("moment-of-truth-unguarded", fragment)).toMatchObject([{ fixes: [{ title }] }]);
  });
});

describe("how a whole journey feels and what comes first in it", () => {
  it.each([
    [
      'stage a "A" { touchpoint one "1" }',
      'The only touchpoint of "J" does not say how much it matters to customers: give it an `importance`.',
    ],
    [
      'stage a "A" { touchpoint one "1"; touchpoint two "2" }',
      'None of the 2 touchpoints of "J" says how much it matters to customers: give an `importance` to those where they decide, so that everybody knows where to begin.',
    ],
  ])("unprioritised: %s", async (stage, text) => {
    expect(await messagesOf("unprioritised", stage)).toEqual([text]);
  });

  it("flat-emotion says which score", async () => {
    const points = [1, 2, 3, 4, 5].map((n) => `touchpoint t${n} "${n}" { emotion 4 }`).join("\n");
    expect(await messagesOf("flat-emotion", `stage a "A" {\n${points}\n}`)).toEqual([
      'All 5 touchpoints of "J" that have an `emotion` have the same, 4 of 5: ask customers where it goes up and down.',
    ]);
  });
});
