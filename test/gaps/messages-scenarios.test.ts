import { describe, expect, it } from "vitest";
import { found, messages, messagesOf } from "./found.ts";

/** A quote, a demonstration and a reference visit, then the contract, then its use. */
const map = (scenario: string, quote = "", demo = "importance 5") =>
  [
    'journey j "J" {',
    'stage choose "Choosing" {',
    `touchpoint quote "Asks for a quote" { ${quote} }`,
    `touchpoint demo "Sees it work" { ${demo} }`,
    'touchpoint visit "Visits a customer" { moment-of-truth }',
    "}",
    'stage buy "Buying" { touchpoint sign "Signs" }',
    'stage use "Using" { touchpoint start "Starts" }',
    `scenario s "In a hurry" { ${scenario} }`,
    "}",
  ].join("\n");

describe("scenario-touchpoint-missed", () => {
  const rule = "scenario-touchpoint-missed";

  it("names what was missed, and where every way leads through it", async () => {
    expect(await found(rule, map("observed; step quote; step visit; step sign"))).toMatchObject([
      { line: 9, related: ["Every way from `quote` to `visit` leads through here."], fixes: [] },
    ]);
    expect(await messages(rule, map("observed; step quote; step visit; step sign"))).toEqual([
      'In "In a hurry", the customer never came to "Sees it work", although every way from `quote` to `visit` leads through it: find out why, or show the way around it with `next`.',
    ]);
  });

  it("speaks once of all that one walk missed", async () => {
    expect(await messages(rule, map("observed; step quote; step sign; step start"))).toEqual([
      'In "In a hurry", the customer never came to 2 touchpoints that matter, although every way leads through them, "Sees it work" between `quote` and `sign` first: find out why, or show the ways around them with `next`.',
    ]);
  });

  it.each([
    ["came there later", "observed; step quote; step visit; step demo; step sign"],
    ["has not gone on past the stage", "observed; step quote; step visit"],
    ["is only planned", "step quote; step sign"],
    ["passes a step whose name stands for nothing", "observed; step visit; step quotes; step start"],
  ])("is silent on a walk that %s", async (_, scenario) => {
    expect(await messages(rule, map(scenario))).toEqual([]);
  });

  it("passes over what is not on the map", async () => {
    const scenario = 'observed; step quote; step ad-hoc "Reads a test"; step visit; step sign';
    expect(await messages(rule, map(scenario))).toHaveLength(1);
  });

  it.each([
    ["another way leads around it", "next demo, visit", "importance 5"],
    ["no way leads there at all", "exit lost", "importance 5"],
    ["it is not important", "", "importance 3"],
    ["it is for those with a complaint", "", "importance 5; kind complaint"],
  ])("is silent where %s", async (_, quote, demo) => {
    expect(await messages(rule, map("observed; step quote; step visit; step sign", quote, demo))).toEqual([]);
  });

  it("follows a way back and all the ways that part and meet again", async () => {
    const detour = (demo: string) =>
      [
        'journey j "J" {\nstage a "A" {',
        'touchpoint look "Looks" { next left, right }',
        'touchpoint left "Left" { next look, meet }',
        `touchpoint right "Right" { importance 5; next ${demo} }`,
        'touchpoint meet "Meets" { importance 4 }',
        '}\nstage b "B" { touchpoint last "Last" }',
        'scenario s "S" { observed; step look; step last }\n}',
      ].join("\n");
    expect(await found(rule, detour("meet"))).toMatchObject([
      { related: ["Every way from `look` to `last` leads through here."] },
    ]);
    expect(await messages(rule, detour("meet, last"))).toEqual([]);
  });

  it("is silent where it is not said who walked, and several could have", async () => {
    const who = (persona: string) =>
      `persona eli "Eli"\npersona mira "Mira"\n${map(`${persona}; observed; step quote; step sign`).replace("{", "{ personas eli, mira;")}`;
    expect(await messages(rule, who("persona eli"))).toHaveLength(1);
    expect(await messages(rule, who(""))).toEqual([]);
  });
});

describe("the other scenario rules", () => {
  it("scenario-ad-hoc says what happened, and puts it on the map behind the step before", async () => {
    const scenario =
      'observed; step sign; step ad-hoc 2 "Asks \\"a friend\\" first"; step ad-hoc 1; step start';
    expect(await messages("scenario-ad-hoc", map(scenario))).toEqual([
      'In "In a hurry", something happened that is not on the map ("Asks "a friend" first"): put it there as a touchpoint, or see to it that customers need not do it.',
      'In "In a hurry", something happened that is not on the map: say what, and put it there, or see to it that customers need not do it.',
    ]);
    const [first, second] = await found("scenario-ad-hoc", map(scenario));
    expect(first!.fixes).toEqual([
      {
        title: 'Put it on the map behind "Signs"',
        texts: ['\n\ntouchpoint asks-a-friend-first "Asks \\"a friend\\" first"', "asks-a-friend-first"],
      },
    ]);
    expect(second!.fixes).toEqual([]);
  });

  it("scenario-failed names the touchpoint, each time that it failed", async () => {
    const scenario = "observed; step sign failed; step ad-hoc failed; step sign failed";
    const text =
      '"Signs" went wrong in "In a hurry", and nothing says what is done when that happens: add a `recovery` to `sign`.';
    expect(await messages("scenario-failed", map(scenario))).toEqual([text, text]);
  });

  it("scenario-out-of-sequence shows the way back beside the one that was there", async () => {
    const text =
      'In "In a hurry", the customer goes back from "Sees it work" to "Asks for a quote", and the map shows no way there: find out what sends customers back, or name `quote` in the `next` of `demo`.';
    const scenario = "observed; step demo; step ad-hoc; step quote; step quote";
    expect(await messages("scenario-out-of-sequence", map(scenario))).toEqual([text]);
    expect(await found("scenario-out-of-sequence", map(scenario))).toMatchObject([
      {
        related: ["The customer comes from here."],
        fixes: [{ title: "Let `demo` lead back to `quote`", texts: ["; next visit, quote"] }],
      },
    ]);
    expect(await found("scenario-out-of-sequence", map(scenario, "", "next visit 100%"))).toMatchObject([
      { fixes: [{ texts: [", quote"] }] },
    ]);
    expect(await messages("scenario-out-of-sequence", map(scenario, "", "next visit, choose"))).toEqual([]);
  });

  it("scenario-lost names the last of the worst steps", async () => {
    const lost = (steps: string) => messagesOf("scenario-lost", map(`${steps}; outcome lost "No answer"`));
    expect(await lost("step quote 1; step demo 3; step visit 1")).toEqual([
      'In "In a hurry", the customer was lost, and felt worst at "Visits a customer" (emotion 1 of 5): begin with the gaps there.',
    ]);
    expect(await lost('step quote 5; step ad-hoc 4 "Asks a friend"; step sign')).toEqual([
      'In "In a hurry", the customer was lost, and felt worst at "Asks a friend" (emotion 4 of 5): begin with the gaps there.',
    ]);
    expect(await lost("step quote")).toEqual([
      'In "In a hurry", the customer was lost, and nothing says where: add an emotion to its steps.',
    ]);
  });
});
