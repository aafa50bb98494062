import { describe, expect, it } from "vitest";
import { found, messages, messagesOf } from "./found.ts";

describe("stale-or-unowned", () => {
  const rule = "stale-or-unowned";
  const owned = (facts: string) => `journey j "J" {\nowner "CX"\n${facts}\n}`;

  it.each([
    [
      "reviewed 2026-05-24",
      '"J" was last reviewed 181 days ago, and that is due every 180 d: review it again, and write down the day.',
    ],
    [
      "reviewed 2026-11-19; review-every 1d",
      '"J" was last reviewed two days ago, and that is due every 1 d: review it again, and write down the day.',
    ],
    [
      "metric nps 41 from 230 as-of 2025-11-20",
      "`nps` was measured one year and one day ago, and customers may feel otherwise by now: measure it again.",
    ],
  ])("%s", async (facts, text) => {
    expect(await messages(rule, owned(facts))).toEqual([text]);
  });

  it.each([
    "reviewed 2026-05-25",
    "reviewed 2026-05",
    "reviewed 2027-01-01",
    "reviewed 2025-11-21; review-every 1y",
    "metric nps 41 from 230 as-of 2025-11-21",
    "metric nps 41 from 230 as-of 2025-Q4",
    "metric nps 41 from 230",
  ])("is silent on %s", async (facts) => {
    expect(await messages(rule, owned(facts))).toEqual([]);
  });

  it("follows what a team has settled, but a journey's own word first", async () => {
    const rules = { [rule]: { reviewEvery: 30, maxAge: 90 } };
    const facts = "reviewed 2026-10-01\nmetric nps 41 from 230 as-of 2026-08";
    expect(await messages(rule, owned(facts), rules)).toEqual([
      '"J" was last reviewed 51 days ago, and that is due every 30 d: review it again, and write down the day.',
    ]);
    expect(await messages(rule, owned(`review-every 60d\n${facts}`), rules)).toEqual([]);
  });

  it("finds an owner missing beside all else that is wrong", async () => {
    const facts = 'journey j "J" {\nreviewed 2026-01-01\nmetric nps 41 from 230 as-of 2025-01\n}';
    expect(await found(rule, facts)).toMatchObject([
      { line: 1, fixes: [{ title: "Add an `owner`" }] },
      { line: 2, fixes: [] },
      { line: 3, fixes: [] },
    ]);
    expect((await messages(rule, facts))[0]).toBe(
      'Nobody answers for "J", so nobody keeps it true: name its `owner`.',
    );
  });
});

describe("the other rules of upkeep, all off by default", () => {
  const stages = (count: number) => Array.from({ length: count }, (_, n) => `stage s${n}`).join("\n");
  const touchpoints = (count: number) =>
    `stage a {\n${Array.from({ length: count }, (_, n) => `touchpoint t${n}`).join("\n")}\n}`;

  it.each([
    [
      stages(13),
      '"J" has 13 stages, more than the 12 that anybody can take in at once: bring some together, or split the journey.',
    ],
    [
      touchpoints(61),
      '"J" has 61 touchpoints, more than the 60 that anybody can take in at once: leave out what nobody works on, or split the journey.',
    ],
    [
      `${stages(12)}\n${touchpoints(61)}`,
      '"J" has 13 stages and 61 touchpoints, more than anybody can take in at once (12 and 60): split the journey.',
    ],
  ])("oversize-journey", async (inside, text) => {
    expect(await messagesOf("oversize-journey", `journey j "J" {\n${inside}\n}`)).toEqual([text]);
  });

  it("assumption-only", async () => {
    expect(await messagesOf("assumption-only", 'stage a "A" { touchpoint one "1" }')).toEqual([
      'Nothing in "J" says where it is known from: name a `source`, such as interviews or a survey, so that readers can tell findings from assumptions.',
    ]);
    expect(await messagesOf("assumption-only", 'journey j "J"')).toEqual([]);
  });

  it.each([
    'journey j "J" {\nowner " sales  team"\nstage a "Sales team"\n}',
    'journey j "J" {\nmetric nps 41 from 230 owner "Sales team"\nstage a "Sales team"\n}',
    'journey j "J" {\nopportunity o "O" { owner "Sales team" }\nstage a "Sales team"\n}',
    'journey j "J" {\nstage b "B" { touchpoint t "T" { promise p "P" owner "Sales team" } }\nstage a "Sales team"\n}',
  ])("inside-out-stage looks at every owner: %s", async (journey) => {
    expect(await messagesOf("inside-out-stage", journey)).toEqual([
      'The stage "Sales team" is called after those who answer for it: call it after what the customer does there.',
    ]);
  });
});

describe("effort-imbalance", () => {
  const rule = "effort-imbalance";
  const map = (activities: string) =>
    `journey j "J" {\nstage outer "Outer" { stage pay "Paying" { touchpoint card "Card" { moment-of-truth } } }\nstage use "Using" { touchpoint app "App" }\n${activities}\n}`;

  it("tells how much is wasted, and how little a moment of truth gets", async () => {
    const activities = [
      'activity train "Train" { effort 1h per week; supports card }',
      'activity coach "Coach" { effort 100h per month; supports app }',
      'activity brochure "Brochure" { effort 120h per month }',
    ].join("\n");
    expect(await messagesOf(rule, map(activities))).toEqual([
      "53.5 % of all effort declared (120 h of 224.3 h a month) goes to activities that support nothing the customer meets, and 25 % may: stop them, or say what they `supports`.",
      'Customers decide in "Paying", which gets 1.9 % of all effort declared (4.3 h of 224.3 h a month), less than 5 %: move effort here from what matters less.',
    ]);
    const rules = { [rule]: { severity: "warning", maxWasted: 60, minCritical: 1 } };
    expect(await messages(rule, map(activities), rules)).toEqual([]);
  });

  it("counts what an outer stage gets, once, and is silent where an effort is not known", async () => {
    const coach = 'activity coach "Coach" { effort 96h per month; supports use }';
    const train = (facts: string) => map(`${coach}\nactivity train "Train" { ${facts} }`);
    expect(await messagesOf(rule, train("effort 6h per month; supports outer"))).toEqual([]);
    expect(await messagesOf(rule, train("effort 4h per month; supports outer, pay, card"))).toHaveLength(1);
    expect(await messagesOf(rule, train("supports pay"))).toEqual([]);
    expect(await messagesOf(rule, map(coach))).toEqual([
      'Customers decide in "Paying", which gets 0 % of all effort declared (0 h of 96 h a month), less than 5 %: move effort here from what matters less.',
    ]);
  });
});

describe("unsupported-stage", () => {
  it("lets each of the activities support it, beside what that supports already", async () => {
    const journey =
      'journey j "J" {\nstage a "A" { touchpoint one "1" }\nstage b "B" { touchpoint two "2" }\nactivity train "Train" { supports one }\nactivity print "Print"\n}';
    expect(await found("unsupported-stage", journey)).toMatchObject([
      {
        fixes: [
          { title: "Let `train` support it", texts: [", b"] },
          { title: "Let `print` support it", texts: [" {\n  supports b\n}"] },
        ],
      },
    ]);
  });
});
