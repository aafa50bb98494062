import { describe, expect, it } from "vitest";
import { touchpointKind } from "../../grammar/vocabulary/channels.ts";
import { currencyCalled } from "../../grammar/vocabulary/currencies.ts";
import { unitCalled } from "../../grammar/vocabulary/duration-units.ts";
import { readDuration } from "../../model/durations.ts";
import { checkText } from "../check-text.ts";

// Copied by hand from the design of the language, so that a slip in the tables shows.

type Row = [channel: string, phase: string, runBy: string, direction: string, kind?: string];

const channels: Row[] = [
  ["social-media", "before", "company", "both", "social"],
  ["reviews", "before", "third-party", "inbound", "review"],
  ["referral", "before", "company", "both", "referral"],
  ["word-of-mouth", "before", "third-party", "both", "referral"],
  ["community", "before", "third-party", "both"],
  ["advertising", "before", "company", "outbound", "advertising"],
  ["pr", "before", "third-party", "both"],
  ["search", "before", "third-party", "inbound", "search"],
  ["store", "during", "company", "inbound"],
  ["website", "during", "company", "both"],
  ["app", "during", "company", "both"],
  ["catalogue", "during", "company", "both"],
  ["promotion", "during", "company", "outbound", "advertising"],
  ["staff", "during", "company", "both", "sales"],
  ["phone", "during", "company", "both"],
  ["point-of-sale", "during", "company", "both", "purchase"],
  ["billing", "after", "company", "outbound", "billing"],
  ["transactional-email", "after", "company", "outbound", "notice"],
  ["marketing-email", "after", "company", "outbound", "marketing"],
  ["support", "after", "company", "inbound", "support"],
  ["chat", "after", "company", "inbound", "support"],
  ["help-centre", "after", "company", "inbound", "support"],
  ["follow-up", "after", "company", "outbound", "follow-up"],
  ["thank-you-card", "after", "company", "outbound", "reward"],
];

describe("channels", () => {
  it("are those of the design", async () => {
    const { scope } = await checkText("");
    expect([...scope.channels.keys()]).toEqual(channels.map(([id]) => id));
  });

  it.each(channels)("%s is %s the purchase, run by %s, %s, of kind %s", async (id, ...traits) => {
    const { scope, journeys } = await checkText(
      `journey j "J" { stage s "S" { touchpoint t "T" { channel ${id} } } }`,
    );
    const [touchpoint] = journeys[0]!.touchpoints;
    const [phase, runBy, direction, kind = null] = traits;
    expect({ ...touchpoint, phase: scope.channels.get(id)?.phase }).toMatchObject({
      phase,
      runBy,
      direction,
      kind,
    });
  });

  it("of one's own are during the purchase, of the company and both ways, unless they say otherwise", async () => {
    const { scope } = await checkText(
      "channel a\nchannel b { phase after; run-by partner; direction outbound; kind survey }",
    );
    expect(scope.channels.get("a")).toMatchObject({ phase: "during", runBy: "company", direction: "both" });
    expect(scope.channels.get("a")?.kind).toBeUndefined();
    expect(scope.channels.get("b")).toMatchObject({
      phase: "after",
      runBy: "partner",
      direction: "outbound",
      kind: "survey",
    });
  });
});

it.each([
  ["buyer", "awareness before, consideration before, decision during"],
  [
    "b2b",
    "out-of-market before, trigger before, initial-consideration before, active-evaluation before, " +
      "purchase-decision during, experience after, loyalty after",
  ],
  ["purchase", "before before, during during, after after"],
  ["customer", "awareness before, consideration before, purchase during, service after, loyalty after"],
])("the lifecycle %s has its steps, none of them optional", async (name, steps) => {
  const { scope } = await checkText("");
  expect([...scope.lifecycles.keys()]).toEqual(["buyer", "b2b", "purchase", "customer"]);
  const found = scope.lifecycles.get(name)!.steps;
  expect(found.map(({ id, phase }) => `${id} ${phase}`).join(", ")).toBe(steps);
  expect(found.filter(({ optional }) => optional)).toEqual([]);
});

it("a lifecycle of one's own has steps with labels, phases and optional ones", async () => {
  const { scope } = await checkText(
    'lifecycle rental { step find-one; step try "Try it" phase before optional }',
  );
  expect(scope.lifecycles.get("rental")!.steps).toEqual([
    { id: "find-one", label: "Find one", optional: false },
    { id: "try", label: "Try it", phase: "before", optional: true },
  ]);
});

it("kinds of touchpoint are those of the design", () => {
  expect(touchpointKind.words).toEqual([
    ...["advertising", "landing-page", "home", "sign-up", "information", "search", "social", "review"],
    ...["referral", "comparison", "sales", "purchase", "delivery", "onboarding", "support", "complaint"],
    ...["notice", "follow-up", "survey", "billing", "marketing", "reward"],
  ]);
});

it.each([
  ["1s", 1],
  ["1min", 60],
  ["1h", 3600],
  ["1d", 86_400],
  ["1w", 604_800],
  ["1mo", 2_628_000],
  ["1y", 31_536_000],
  ["1h30min", 5400],
])("%s is %d seconds", (written, seconds) => {
  expect(readDuration(written)).toEqual({ unit: "duration", seconds });
});

it.each([
  ["angry", 1],
  ["annoyed", 2],
  ["neutral", 3],
  ["pleased", 4],
  ["delighted", 5],
])("%s is %d of 5", async (word, score) => {
  const { journeys } = await checkText(
    `journey j "J" { stage s "S" { touchpoint t "T" { emotion ${word} } } }`,
  );
  expect(journeys[0]!.touchpoints[0]!.declared.emotion!.items[0]!.score).toBe(score);
});

it.each([
  ["s", "s sec secs second seconds seconde seconden"],
  ["min", "min mins minute minutes minuut minuten"],
  ["h", "h hr hrs hour hours u uur uren Hours"],
  ["d", "d day days dag dagen"],
  ["w", "w week weeks weken"],
  ["mo", "mo month months mnd maand maanden"],
  ["y", "y yr yrs year years jaar jaren"],
])("the unit %s is called %s", (unit, words) => {
  for (const word of words.split(" ")) expect(unitCalled(word)).toBe(unit);
});

it.each([
  ["EUR", "€ euro euros eur Euro"],
  ["USD", "$ dollar dollars usd"],
  ["GBP", "£ pound pounds gbp"],
])("the currency %s is called %s", (code, words) => {
  for (const word of words.split(" ")) expect(currencyCalled(word)).toBe(code);
});

it("other words are no unit and no currency", () => {
  expect(["fortnight", "m", ""].map(unitCalled)).toEqual([undefined, undefined, undefined]);
  expect(["yen", "toString"].map(currencyCalled)).toEqual([undefined, undefined]);
});
