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
    [
      `${quiet}kind suport }`,
      "invalid-value <|suport|> `kind` takes one of advertising, landing-page, home, sign-up, information, search, social, review, referral, comparison, sales, purchase, delivery, onboarding, support, complaint, notice, follow-up, survey, billing, marketing, reward; this is `suport`: did you mean `support`?",
    ],
    [
      `${quiet}owner "A", "B" }`,
      'invalid-value <|"B"|> `owner` takes one value, not a list: leave out `"B"`.',
    ],
    [
      `${quiet}record "A" "B" }`,
      'invalid-value <|"B"|> Put a comma before `"B"` if `record` is to list it too.',
    ],
    [
      `${quiet}pain "Slow" sevrity high }`,
      "invalid-value <|sevrity|> `sevrity` is nothing that `pain` can say: did you mean `severity`?",
    ],
    [
      `${quiet}pain "Slow" severity awful }`,
      "invalid-value <|awful|> `severity` takes one of low, medium, high; this is `awful`.",
    ],
    [
      `${quiet}moment-of-truth 5 }`,
      "invalid-value <|5|> `5` is too much here: `moment-of-truth` says all it can before it.",
    ],
    [`${quiet}goal "A" { b } }`, "syntax <|{|> `goal` takes no block: leave out the braces."],
    [
      `${quiet}importance 4; importance 5 }`,
      "repeated-property <|importance|> `importance` is said already in this block: keep one of the two.",
    ],
    [`${quiet}gaol "A" }`, "unknown-keyword <|gaol|> `gaol` is no keyword: did you mean `goal`?"],
    [
      `${quiet}sentiment 3 }`,
      "unknown-keyword <|sentiment|> `sentiment` is no keyword that can stand in a `touchpoint`.",
    ],
    [
      `${quiet}vision "A" }`,
      "misplaced-keyword <|vision|> `vision` stands in a `journey`, not in a `touchpoint`.",
    ],
    [
      'persona "Eli" { goal "A" }',
      'missing-value <|"Eli"|> `persona` needs a short name of its own before its label, as in `persona my-persona "My persona"`.',
    ],
    [
      'persona eli "Eli" goal "A"',
      "invalid-value <|goal|> After its name and label, `persona` takes only a block: put `goal` on a line of its own between { and }.",
    ],
    [
      "metric nps promotors 45",
      "invalid-value <|promotors|> `promotors` is nothing that `metric` can say: did you mean `promoters`?",
    ],
    [
      "metric churn 2% per fortnight",
      "invalid-value <|fortnight|> `per` takes one of day, week, month, quarter, year; this is `fortnight`.",
    ],
    [
      "metric clv 840 XXY",
      "invalid-value <|XXY|> `XXY` is no currency code of ISO 4217, such as EUR or USD.",
    ],
    [
      'journey k "K" { reviewed 2026-13-01 }',
      "invalid-value <|2026-13-01|> `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026-13-01`.",
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

describe("parameters", () => {
  it("mean the same on the line and in the block", async () => {
    const onLine = await promise('promise p "P" within 24h actual 3d only eli, mira');
    const inBlock = await promise('promise p "P" {\n within 24h\n actual 3d\n only eli, mira\n}');
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

async function promise(line: string): Promise<unknown> {
  const { journeys } = await checkText(wholeFile(`${quiet}${line} }`));
  const withoutPlaces = (key: string, value: unknown) =>
    ["syntax", "spans"].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(journeys[0]!.touchpoints[0]!.declared.promise[0], withoutPlaces));
}
