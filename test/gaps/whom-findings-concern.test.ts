import { describe, expect, it } from "vitest";
import { checkText } from "../check-text.ts";
import type { Rules } from "./found.ts";

/** Whom a rule's only finding in a text is about. */
async function concernedBy(rule: string, text: string, others: Rules = {}): Promise<readonly string[]> {
  const settings = JSON.stringify({ today: "2026-11-21", rules: { [rule]: "warning", ...others } });
  const { findings } = await checkText(text, { "journey.config.json": settings });
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  return found[0]!.personas ?? [];
}

const people = 'persona eli "Eli" { goal "A fridge" }\npersona mira "Mira" { goal "A fridge" }\n';
const map = (inside: string) => `${people}journey j "J" {\npersonas eli, mira\n${inside}\n}`;
const stage = (...touchpoints: string[]) => map(`stage a "A" {\n${touchpoints.join("\n")}\n}`);
const walk = (steps: string) => `scenario s "As it went" { persona eli; observed; ${steps} }`;

describe("a finding says whom it is about", () => {
  it.each<[string, string]>([
    ["persona-without-goal", `persona eli "Eli"\n${map('stage a "A" { no-contact }').replace(/.*\n/, "")}`],
    ["unused-persona", `persona eli "Eli"\npersona mira "Mira"\njourney j "J" { personas mira }`],
    [
      "persona-channel-unserved",
      `${stage('touchpoint one "1" { channel app }').replace('{ goal "A fridge" }', "{ channels app, phone }")}`,
    ],
    [
      "channel-mismatch",
      stage('touchpoint one "1" { channel store }').replace('{ goal "A fridge" }', "{ channels app }"),
    ],
    [
      "persona-channel-imbalance",
      stage(
        ...[1, 2, 3, 4, 5].map((n) => `touchpoint t${n} "${n}" { channel app; personas eli }`),
        'touchpoint t6 "6"',
      ),
    ],
    [
      "persona-drops-out",
      map(
        'stage a "A" { touchpoint one "1" }\nstage b "B" { touchpoint two "2" { personas mira } }\nstage c "C" { touchpoint three "3" }',
      ),
    ],
    ["low-emotion-unaddressed", stage('touchpoint wait "Waits" { emotion eli 1, mira 4 }')],
    [
      "emotion-cliff",
      stage(
        'touchpoint one "1" { emotion 5 }',
        'touchpoint wait "Waits" { emotion eli 1, mira 4; pain "No news" }',
      ),
    ],
    ["silent-exit-risk", stage('touchpoint bill "Bill" { channel billing; emotion eli 2, mira 4 }')],
    [
      "over-contact",
      stage(
        ...[1, 2, 3, 4].map((n) => `touchpoint t${n} "${n}" { channel marketing-email; personas eli }`),
        'touchpoint t5 "5" { channel marketing-email }',
      ),
    ],
    [
      "context-lost-on-handoff",
      stage(
        'touchpoint call "Calls" { handoff "Network team"; next visit, mail }',
        'touchpoint visit "Is visited" { personas eli }',
        'touchpoint mail "Gets mail" { personas mira; record "CRM" }',
      ).replace('handoff "Network team"', 'record "CRM"; handoff "Network team"'),
    ],
    ["promise-misses-persona", stage('touchpoint one "1" { promise fast "Soon" only mira }')],
    ["promise-broken", stage('touchpoint one "1" { promise fast "Soon" within 1d actual 3d only eli }')],
    ["promise-without-deadline", stage('touchpoint one "1" { promise fast "Soon" only eli }')],
    ["promise-without-fulfilment", stage('touchpoint one "1" { promise fast "Soon" except mira }')],
    ["promise-without-owner", stage('touchpoint one "1" { personas eli; promise fast "Soon" }')],
    [
      "promise-out-of-order",
      stage('touchpoint one "1"', 'touchpoint two "2" { promise fast "Soon" kept-at one only eli }'),
    ],
    [
      "promise-plan-too-slow",
      stage(
        'touchpoint one "1" { promise fast "Soon" within 1d kept-at three }',
        'touchpoint two "2" { duration 3d; personas eli }',
        'touchpoint three "3"',
      ),
    ],
    [
      "delay-without-notice",
      stage(
        'touchpoint one "1" { promise fast "Soon" within 1d actual 3d kept-at two only eli }',
        'touchpoint two "2"',
      ),
    ],
    [
      "conflicting-promises",
      stage(
        'touchpoint one "1" { promise fast "Soon" within 1d }',
        'touchpoint two "2" { personas eli; promise fast "Soon" within 3d }',
      ),
    ],
    ["scenario-ad-hoc", map(`stage a "A" { touchpoint one "1" }\n${walk("step one; step ad-hoc")}`)],
    ["scenario-failed", map(`stage a "A" { touchpoint one "1" }\n${walk("step one failed")}`)],
    ["scenario-lost", map(`stage a "A" { touchpoint one "1" }\n${walk("step one 1; outcome lost")}`)],
    [
      "scenario-out-of-sequence",
      map(`stage a "A" { touchpoint one "1"; touchpoint two "2" }\n${walk("step two; step one")}`),
    ],
    [
      "scenario-touchpoint-missed",
      map(
        `stage a "A" { touchpoint one "1"; touchpoint two "2" { importance 5 } }\nstage b "B" { touchpoint three "3" }\n${walk("step one; step three")}`,
      ),
    ],
    ["metric-missed-target", map("metric nps 20 from 4000 target 50 for eli")],
    ["metric-regressed", map("metric nps 20 from 4000 baseline 50 for eli")],
    ["metric-underspecified", map("metric nps 20 from 4 for eli")],
    ["metric-invalid", map("metric nps 200 from 4000 for eli")],
    ["stale-or-unowned", map('owner "CX"\nmetric nps 20 from 4000 as-of 2020-01-01 for eli')],
  ])("%s", async (rule, text) => {
    expect(await concernedBy(rule, text)).toEqual(["eli"]);
  });

  it("of several who are concerned, all of them", async () => {
    const low = 'touchpoint wait "Waits" { emotion eli 1, mira 2 }';
    for (const rule of ["low-emotion-unaddressed", "silent-exit-risk"])
      expect(await concernedBy(rule, stage(low.replace("{", "{ channel billing;")))).toEqual(["eli", "mira"]);
  });

  it("one that a later rule would have told to others is about them, too", async () => {
    const text = stage('touchpoint one "1" { emotion 5 }', 'touchpoint two "2" { emotion eli 1, mira 3 }');
    const whom = (drop: number) =>
      concernedBy("low-emotion-unaddressed", text, { "emotion-cliff": { drop } });
    expect([await whom(3), await whom(2)]).toEqual([["eli"], ["eli", "mira"]]);
  });

  it("of everybody, nobody is named", async () => {
    expect(await concernedBy("metric-missed-target", map("metric nps 20 from 4000 target 50"))).toEqual([]);
    expect(
      await concernedBy(
        "silent-exit-risk",
        stage('touchpoint b "B" { channel billing; emotion 1 }').replace("personas eli, mira", ""),
      ),
    ).toEqual([]);
  });
});
