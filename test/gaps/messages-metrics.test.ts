import { describe, expect, it } from "vitest";
import { found, messages, messagesOf } from "./found.ts";

describe("metric-underspecified", () => {
  it.each([
    [
      "csat 3.9 from 210",
      "A `csat` of 3.9 is a mean of 5 or a share of customers, and nothing says which: write `3.9/5` if that is meant.",
    ],
    [
      "csat 84 from 210",
      "A `csat` of 84 is a mean of 5 or a share of customers, and nothing says which: write `84%` if that is meant.",
    ],
    [
      "ces 5.6",
      "A `ces` of 5.6 is easy on one scale and hard on another: say what the highest answer is, as in `5.6/7`.",
    ],
    [
      "ces 8",
      "A `ces` of 8 is easy on one scale and hard on another: say what the highest answer is, as in `8/10`.",
    ],
    [
      "net-churn start 1200 end 1166",
      "`net-churn` in a month and in a year are worlds apart, and nothing says which this is: add its period, such as `per month`.",
    ],
    [
      "nps 41 from 1",
      "`nps` comes from one answer, and below 30 it may be all luck: ask more customers before acting on it.",
    ],
    [
      "nps 30 promoters 45% passives 30% detractors 25% from 12",
      "`nps` comes from 12 answers, and below 30 it may be all luck: ask more customers before acting on it.",
    ],
    [
      "csat scores 1, 2, 3, 4, 5",
      "`csat` comes from 15 answers, and below 30 it may be all luck: ask more customers before acting on it.",
    ],
  ])("%s", async (metric, text) => {
    expect(await messages("metric-underspecified", `metric ${metric}`)).toEqual([text]);
  });

  it.each(["nps 120 from 12", "csat 104", "csat scores 1, 2", "retention 97%", "ces 5.6/7 from 8", "nps 20"])(
    "is silent on %s, which is out of range, or says what it has to",
    async (metric) => {
      expect(await messages("metric-underspecified", `metric ${metric}`)).toEqual([]);
    },
  );

  it("asks for as many answers as a team wants", async () => {
    const rules = { "metric-underspecified": { minSample: 50 } };
    expect(await messages("metric-underspecified", "metric nps 41 from 49", rules)).toEqual([
      "`nps` comes from 49 answers, and below 50 it may be all luck: ask more customers before acting on it.",
    ]);
    expect(await messages("metric-underspecified", "metric nps 41 from 50", rules)).toEqual([]);
  });

  it("writes no scale that the target is not on", async () => {
    const fixes = async (metric: string) =>
      (await found("metric-underspecified", `metric ${metric}`))[0]!.fixes.map(({ title }) => title);
    expect(await fixes("csat 3.9 from 210")).toEqual(["Write it as `3.9/5`"]);
    expect(await fixes("csat 3.9 from 210 target 84%")).toEqual([]);
  });
});

describe("metric-regressed", () => {
  it.each([
    [
      "nps 30 from 900 baseline 41",
      "`nps` is 30, worse than its baseline of 41: find out what changed since then.",
    ],
    [
      "conversion 340 of 1200 baseline 29%",
      "`conversion` is 28.3 %, worse than its baseline of 29 %: find out what changed since then.",
    ],
    [
      "response-time 5h trend 2026-Q1 1h, 2026-Q2 90min, 2026-Q3 5h",
      "`response-time` got worse twice in a row, from 1 h to 1 h 30 min to 5 h: find out what changed before it goes on.",
    ],
    [
      "refunds 12 better lower trend 2026-03 12, 2026-01 9, 2026-02 10, 2025-12 20",
      "`refunds` got worse twice in a row, from 9 to 10 to 12: find out what changed before it goes on.",
    ],
  ])("%s", async (metric, text) => {
    expect(await messages("metric-regressed", `metric ${metric}`)).toEqual([text]);
  });

  it("says in Dutch what it says in English", async () => {
    expect(await messages("metric-regressed", "metric nps 30 from 900 baseline 41", {}, "nl")).toEqual([
      "`nps` is 30, slechter dan het uitgangspunt van 41: zoek uit wat er sindsdien is veranderd.",
    ]);
  });

  it.each([
    "nps 120 from 900 baseline 130",
    "csat 84% from 210 baseline 4.2/5",
    "nps 30 from 900 trend 2026-Q1 40, 2026-Q2 40, 2026-Q3 30",
  ])("is silent on %s", async (metric) => {
    expect(await messages("metric-regressed", `metric ${metric}`)).toEqual([]);
  });
});

describe("metrics of a stage and of a journey", () => {
  it.each([
    [
      'stage a "A" { touchpoint one "1" }',
      'Nothing measures how "A" goes: add a `metric` to the stage, or to its only touchpoint.',
    ],
    [
      'stage a "A" { touchpoint one "1"; touchpoint two "2" }',
      'Nothing measures how "A" goes: add a `metric` to the stage, or to one of its 2 touchpoints.',
    ],
  ])("stage-without-metric: %s", async (stage, text) => {
    expect(await messagesOf("stage-without-metric", stage)).toEqual([text]);
  });

  it("stage-without-metric speaks of inner stages, and what their outer stage measures is not theirs", async () => {
    const inner = 'stage a "A" {\nmetric nps 41 from 230\nstage b "B" { touchpoint one "1" }\n}';
    const [finding] = await found("stage-without-metric", inner, { "stage-without-metric": "warning" });
    expect(finding?.line).toBe(4);
  });

  it("single-metric-view names the kind", async () => {
    expect(await messagesOf("single-metric-view", "metric nps 41 from 230")).toEqual([
      '`nps` is the only kind of metric in "J": add one that looks from another side, such as effort, satisfaction or churn.',
    ]);
  });

  it("good-touchpoints-bad-journey counts what is missed by more than chance, once, and names the others", async () => {
    const map = (emotion: number) =>
      `journey j "J" {\nmetric nps 41 from 64 target 50\nmetric csat 3.2/5 from 210 target 4/5\nmetric resolution-time 3d target 2d\nstage a "A" { touchpoint one "1" { emotion ${emotion} } }\n}`;
    const rules = { "good-touchpoints-bad-journey": "warning" };
    expect(await messages("good-touchpoints-bad-journey", map(4), rules)).toEqual([
      "Every touchpoint feels good (emotion 4 or 5), and `csat` still misses its target of 4/5: look at what happens between the touchpoints, or ask again how they feel.",
    ]);
    const [finding] = await found("good-touchpoints-bad-journey", map(4), rules);
    expect(finding).toMatchObject({ line: 3, related: ["`resolution-time` misses its target too."] });
    expect(await messages("good-touchpoints-bad-journey", map(3), rules)).toEqual([]);
  });
});
