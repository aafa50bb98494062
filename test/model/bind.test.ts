import { describe, expect, it } from "vitest";
import { checkText, findingsIn } from "../check-text.ts";
import { wholeFile } from "../gaps/fragment.ts";

/** The problems of a text, as `rule: message`, with the range that each is about between marks. */
async function problems(fragment: string): Promise<string[]> {
  const text = wholeFile(fragment);
  const found = await findingsIn(text);
  return found
    .filter(({ message }) => message)
    .map(({ rule, start, end, message }) => `${rule} <|${text.slice(start, end)}|> ${message}`);
}

const quiet = 'touchpoint t "T" { ';

describe("a problem of vocabulary says what was expected", () => {
  it.each([
    [
      `${quiet}emotion 6 }`,
      "invalid-value <|6|> `emotion` takes a number from 1 to 5 or one of angry, annoyed, neutral, pleased, delighted; this is `6`.",
    ],
    [
      `${quiet}emotion plesed }`,
      "invalid-value <|plesed|> `emotion` takes a number from 1 to 5 or one of angry, annoyed, neutral, pleased, delighted; this is `plesed`: did you mean `pleased`?",
    ],
    [
      `${quiet}importance 2.5 }`,
      "invalid-value <|2.5|> `importance` takes a whole number from 1 to 5; this is `2.5`.",
    ],
    [`${quiet}goal }`, "missing-value <|goal|> `goal` needs a text between quotation marks after it."],
    [
      `${quiet}goal quick }`,
      "invalid-value <|quick|> `goal` takes a text between quotation marks; this is `quick`.",
    ],
    [`${quiet}kind suport }`, "invalid-value <|suport|> `kind` cannot be `suport`: did you mean `support`?"],
    [
      `${quiet}owner "A", "B" }`,
      'invalid-value <|"B"|> `owner` expects one value, not a list: leave out `"B"`.',
    ],
    [
      `${quiet}record "A" "B" }`,
      'invalid-value <|"B"|> Put a comma before `"B"` if it belongs in the list of `record`, or put it on a line of its own.',
    ],
    [
      `${quiet}pain "Slow" sevrity high }`,
      "invalid-value <|sevrity|> `sevrity` does not belong in `pain`: did you mean `severity`?",
    ],
    [
      `${quiet}pain "Slow" severity awful }`,
      "invalid-value <|awful|> `severity` takes one of low, medium, high; this is `awful`.",
    ],
    [
      `${quiet}moment-of-truth 5 }`,
      "invalid-value <|5|> `5` does not belong in `moment-of-truth`: leave it out.",
    ],
    [`${quiet}goal "A" { b } }`, "syntax <|{|> `goal` does not have a block: leave out the braces."],
    [
      `${quiet}importance 4; importance 5 }`,
      "repeated-property <|importance|> `importance` is already in this block: keep one of the two.",
    ],
    [`${quiet}gaol "A" }`, "unknown-keyword <|gaol|> `gaol` is not a keyword: did you mean `goal`?"],
    [
      `${quiet}sentiment 3 }`,
      "unknown-keyword <|sentiment|> `sentiment` is not a keyword that belongs in a `touchpoint`: leave it out, or choose another.",
    ],
    [
      `${quiet}vision "A" }`,
      "misplaced-keyword <|vision|> `vision` belongs in a `journey`, not in a `touchpoint`.",
    ],
    [
      'persona "Eli" { goal "A" }',
      'missing-value <|"Eli"|> `persona` needs a short name before its label: write `persona eli "Eli"`.',
    ],
    [
      'persona eli "Eli" goal "A"',
      "invalid-value <|goal|> After its name and label, `persona` expects only a block: put `goal` on a line of its own between { and }.",
    ],
    [
      "metric nps promotors 45",
      "invalid-value <|promotors|> `promotors` does not belong in `metric`: did you mean `promoters`?",
    ],
    [
      "metric churn 2% per fortnight",
      "invalid-value <|fortnight|> `per` takes one of day, week, month, quarter, year; this is `fortnight`.",
    ],
    [
      "metric clv 840 XXY",
      "invalid-value <|XXY|> `XXY` is not a currency: use a code of three letters such as EUR or USD.",
    ],
    [
      'journey k "K" { reviewed 2026-13-01 }',
      "invalid-value <|2026-13-01|> `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026-13-01`.",
    ],
    [
      `${quiet}kind nowhere }`,
      "invalid-value <|nowhere|> `kind` takes one of advertising, landing-page, home, sign-up, information, search, social, review, referral, comparison, sales, purchase, delivery, onboarding, support, complaint, notice, follow-up, survey, billing, marketing, reward; this is `nowhere`.",
    ],
  ])("%s", async (text, problem) => {
    expect(await problems(text)).toContain(problem);
    expect(
      (await problems(text)).filter(
        (each) => !/^(stage-without-touchpoint|promise-without-fulfilment)/.test(each),
      ),
    ).toHaveLength(1);
  });
});

const promise = (parts: string) => `touchpoint t "T" { promise p "P" kept-at u ${parts} }\ntouchpoint u "U"`;
const activity = (property: string) =>
  `journey j "J" {\nstage s "S" { touchpoint t "T" }\nactivity a "A" { supports t; ${property} }\n}`;
const scenario = (step: string) =>
  `journey j "J" {\nstage s "S" { touchpoint t "T" }\nscenario w "W" { ${step} }\n}`;
const withEli = (inJourney: string) =>
  `persona eli "Eli"\njourney j "J" {\n${inJourney}\nstage s "S" { touchpoint t "T" }\n}`;

describe("what people write instead gets one problem, which says what to write", () => {
  it.each([
    [
      'import ./personas.journey\njourney j "J" { personas eli; stage s "S" { touchpoint t "T" } }',
      'syntax <|./|> Put quotation marks around a path, as in `"./personas.journey"`.',
    ],
    [
      `${quiet}when 9:00 }`,
      "syntax <|:|> `:` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
    ],
    [
      `${quiet}next u 60 % }\ntouchpoint u "U"`,
      "syntax <|%|> Write the percentage without a space before `%`, as in `35%`.",
    ],
    [
      activity("cost €1200"),
      "syntax <|€|> Write an amount with its currency after it, in three capital letters: `1200 EUR`.",
    ],
    [
      activity("cost 1200 euro per month"),
      "invalid-value <|euro|> Write an amount with its currency after it, in three capital letters: `1200 EUR`.",
    ],
    [activity("effort 120h/month"), "syntax <|120h|> Write `per` instead of `/`, as in `120h per month`."],
    [activity("effort 120h a month"), "invalid-value <|a|> Write `per month` instead of `a month`."],
    [
      `${quiet}response 12h }`,
      "invalid-value <|12h|> Say what `12h` is: write `response actual 12h` or `response target 12h`.",
    ],
    [`${quiet}pain "Slow" high }`, "invalid-value <|high|> Say what `high` is: write `severity high`."],
    [
      "metric nps 44 230",
      "invalid-value <|230|> Say what `230` is: put `target`, `baseline`, `from`, `of`, `promoters`, `passives` or `detractors` before it.",
    ],
    [
      promise("within 24 hours"),
      "invalid-value <|24 hours|> Write a duration in one word, with a short unit: `24h`.",
    ],
    [
      promise("within 24 h"),
      "invalid-value <|24 h|> Write a duration in one word, with a short unit: `24h`.",
    ],
    [promise("within 24u"), "syntax <|24u|> Write a duration in one word, with a short unit: `24h`."],
    [
      `${quiet}feedback "x", acted-on "y" }`,
      "invalid-value <|acted-on|> Leave out the comma before `acted-on`.",
    ],
    [
      `persona eli "Eli"\njourney j "J" { personas eli; stage s "S" { ${promise("only eli, within 24h")} } }`,
      "invalid-value <|within|> Leave out the comma before `within`.",
    ],
    [
      `${quiet}rating 4,5/5 }`,
      "invalid-value <|4,5/5|> Write a decimal point instead of the comma: `4.5/5`.",
    ],
    [
      "metric churn 2,8% per month",
      "invalid-value <|2,8%|> Write a decimal point instead of the comma: `2.8%`.",
    ],
    [activity("cost 1,200 EUR"), "invalid-value <|1,200|> Write a number without a comma in it: `1200`."],
    [
      `${quiet}promise p "P" actual 1h\nkept-at t }`,
      "unknown-keyword <|kept-at|> `kept-at` belongs to `promise`: put it on the same line, or in a block after it.",
    ],
    [
      scenario('step "rings a neighbour" 2'),
      'invalid-value <|"rings a neighbour"|> `step` begins with `ad-hoc`, or the name of a touchpoint: write `step ad-hoc 2 "rings a neighbour"`.',
    ],
    [
      `${quiet}next 60% u }\ntouchpoint u "U"`,
      "invalid-value <|60%|> `next` begins with the name of a touchpoint or a stage: write `next u 60%`.",
    ],
    [
      `${quiet}promise "Online in a day" within 24h }`,
      'invalid-value <|"Online in a day"|> `promise` begins with a name: write `promise online-in-a-day "Online in a day"`.',
    ],
    [
      'journey "Fridge" {\n}',
      'missing-value <|"Fridge"|> `journey` needs a short name before its label: write `journey fridge "Fridge"`.',
    ],
    [
      'journey "…" {\n}',
      'missing-value <|"…"|> `journey` needs a short name that begins with a letter, and then its label, as in `journey my-journey "My journey"`.',
    ],
    ['persona eli smith "Eli Smith"', "invalid-value <|smith|> A name is one word: write `eli-smith`."],
    [
      `${quiet}emotion eli }`,
      "invalid-value <|eli|> `emotion` needs a number from 1 to 5 or one of angry, annoyed, neutral, pleased, delighted after `eli`.",
    ],
    [`${quiet}emotion 4 eli }`, "invalid-value <|eli|> Write `emotion eli 4`, in this order."],
    [withEli("personas eli, eli"), "repeated-property <|eli|> `eli` is listed twice: keep one."],
    [
      'persona eli "Eli"\njourney j "J" { stage s "S" { touchpoint t "T" { emotion eli 3, eli 4 } } }',
      "repeated-property <|eli|> `eli` is listed twice: keep one.",
    ],
    [
      `${quiet}emotion 4, 5 }`,
      "repeated-property <|5|> `emotion` has two values for everyone: keep one, or name the persona that each is for.",
    ],
    [
      `${quiet}channel email }`,
      "unknown-reference <|email|> There is no channel called `email` here: did you mean `transactional-email` or `marketing-email`?",
    ],
    [
      'journey j "J" {\nstage s "S" { touchpoint t "T" }\nopportunity o "O" { addresses s }\n}',
      "unknown-reference <|s|> `s` is a stage, and a touchpoint is needed here: name one.",
    ],
    [
      `${quiet}next x }`,
      "unknown-reference <|x|> There is no touchpoint or stage called `x` in this journey: add it, or correct the name.",
    ],
    [
      'journey j "J" {\nactivity a "A" { supports s; vision "V" }\nstage s "S" { touchpoint t "T" }\n}',
      "misplaced-keyword <|vision|> `vision` belongs in a `journey`, not in an `activity`.",
    ],
    [
      scenario("note 3"),
      "unknown-keyword <|note|> `note` is not a keyword that belongs in a `scenario`, which expects `persona`, `observed`, `step`, `outcome` or `source`.",
    ],
  ])("%s", async (text, problem) => {
    expect((await problems(text)).filter((each) => !each.startsWith("stage-without-touchpoint"))).toEqual([
      problem,
    ]);
  });

  it("but figures may be the same", async () => {
    expect(await problems("metric csat scores 4,4,20,20,4")).toEqual([]);
  });
});

describe("parameters", () => {
  it("mean the same on the line and in the block", async () => {
    const onLine = await readPromise('promise p "P" within 24h actual 3d only eli, mira');
    const inBlock = await readPromise('promise p "P" {\n within 24h\n actual 3d\n only eli, mira\n}');
    expect(inBlock).toEqual(onLine);
    expect(onLine).toMatchObject({
      within: { seconds: 86_400 },
      actual: { seconds: 259_200 },
      only: [{ persona: { name: "eli" } }, { persona: { name: "mira" } }],
    });
  });

  it("follow lists: what has no comma before it is the next parameter", async () => {
    const { journeys } = await checkText(
      'journey j "J" { metric nps 44 from 230 for member, guest target 50 trend 2026-Q1 40, 2026-Q2 44 }',
    );
    expect(journeys[0]!.metrics[0]).toMatchObject({
      kind: "nps",
      value: { unit: "number", value: 44 },
      from: { value: 230 },
      for: [{ persona: { name: "member" } }, { persona: { name: "guest" } }],
      target: { value: 50 },
      trend: [{ value: { value: 40 } }, { value: { value: 44 } }],
    });
  });
});

async function readPromise(line: string): Promise<unknown> {
  const { journeys } = await checkText(wholeFile(`${quiet}${line} }`));
  const withoutPlaces = (key: string, value: unknown) =>
    ["syntax", "spans"].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(journeys[0]!.touchpoints[0]!.declared.promise[0], withoutPlaces));
}
