import { describe, expect, it } from "vitest";
import { localise } from "../../grammar/message.ts";
import { languageFor } from "../../project/languages.ts";
import { checkText } from "../check-text.ts";
import { wholeFile } from "./fragment.ts";

/** What a rule says of a text, in a language. */
async function messages(rule: string, fragment: string, locale: string): Promise<string[]> {
  const { findings } = await checkText(wholeFile(fragment));
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => localise(message, languageFor(locale)));
}

const promised = (parts: string) => `touchpoint order "Orders" { promise fast "Fast" ${parts} }`;

describe("a promise broken says by how much", () => {
  it.each([
    ["within 24h actual 3d", "Promised within 24 h at `order`, took 3 d: two days late."],
    ["within 24h actual 25h", "Promised within 24 h at `order`, took 25 h: one hour late."],
    [
      "within 1h30min actual 1.5d",
      "Promised within 1 h 30 min at `order`, took 1.5 d: one day and ten hours late.",
    ],
    ["within 1y actual 14mo", "Promised within 1 y at `order`, took 14 mo: 61 days late."],
  ])("%s", async (parts, text) => {
    expect(await messages("promise-broken", promised(parts), "en")).toEqual([
      `${text} Keep \`fast\` sooner, or promise what can be kept.`,
    ]);
  });

  it.each([
    ["within 24h actual 3d", "Binnen 24 u beloofd bij `order`, maar het duurde 3 d: twee dagen te laat."],
    [
      "within 1y actual 13.5mo",
      "Binnen 1 jaar beloofd bij `order`, maar het duurde 13,5 mnd: 46 dagen te laat.",
    ],
  ])("in Dutch too: %s", async (parts, text) => {
    expect(await messages("promise-broken", promised(parts), "nl")).toEqual([
      `${text} Kom \`fast\` eerder na, of beloof alleen wat je kunt waarmaken.`,
    ]);
  });
});

describe("one is spoken of as one", () => {
  const activity = (id: string) => `activity ${id} "Train" { supports one }`;
  const journey = (activities: string) =>
    `journey j "J" {\nstage a "A" { touchpoint one "1" }\nstage b "B" { touchpoint two "2" }\n${activities}\n}`;

  it.each([
    [
      activity("train"),
      'The only activity of this journey does not support "B": let it say that it `supports b`, or plan one that does.',
    ],
    [
      `${activity("train")}\n${activity("coach")}`,
      'None of the 2 activities of this journey supports "B": plan one that does, or let one say that it `supports b`.',
    ],
  ])("among the activities: %s", async (activities, text) => {
    expect(await messages("unsupported-stage", journey(activities), "en")).toEqual([text]);
  });

  it.each([
    [
      'touchpoint bill "Bill"',
      "After the purchase nobody looks after the customer: the only touchpoint there is not of kind follow-up, support, onboarding or reward. Add one that is.",
    ],
    [
      'touchpoint bill "Bill"; touchpoint ad "Advertisement"',
      "After the purchase nobody looks after the customer: none of the 2 touchpoints there is of kind follow-up, support, onboarding or reward. Add one.",
    ],
  ])("among the touchpoints after the purchase: %s", async (touchpoints, text) => {
    expect(await messages("no-follow-up", `stage use "Using" { phase after; ${touchpoints} }`, "en")).toEqual(
      [text],
    );
  });
});

describe("a figure that cannot be is named with what could be", () => {
  it.each([
    ["nps 120 from 400", "`nps` takes a number from -100 to 100; this is 120: correct the figure."],
    ["churn 120%", "`churn` takes a percentage from 0 to 100 %; this is 120 %: correct the figure."],
    [
      "clv margin 12 EUR churn 2% discount -5%",
      "`discount` takes a percentage of 0 % or more; this is -5 %: correct the figure.",
    ],
    [
      "response-time 85%",
      "`response-time` takes a duration such as 30min, 12h or 2d; this is 85 %: correct the figure.",
    ],
  ])("%s", async (metric, text) => {
    expect(await messages("metric-invalid", `metric ${metric}`, "en")).toEqual([text]);
  });
});
