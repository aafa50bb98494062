import { describe, expect, it } from "vitest";
import type { ElementDefinition } from "../../grammar/vocabulary/definitions.ts";
import { metricKinds } from "../../grammar/vocabulary/metric-kinds.ts";
import { said, signatureOf } from "../../grammar/vocabulary/signature.ts";
import { elements } from "../../grammar/vocabulary/table.ts";

// Copied by hand from the design of the language, so that a slip in the vocabulary shows.

const score = "1..5|angry|annoyed|neutral|pleased|delighted";
const period = "day|week|month|quarter|year";
const metric =
  `metric KIND [FIGURE] [target FIGURE] [baseline FIGURE] [from FIGURE] [of FIGURE] [per ${period}] ` +
  '[for PERSONA, …] [as-of DATE] [owner "…"] [source "…"] [trend DATE FIGURE, …] [better higher|lower] ' +
  '[unit WORD-OR-"…"]*';

/** What each element may hold: its properties, with a star behind those that may repeat, and other elements. */
const design: Readonly<Record<string, { properties: readonly string[]; elements: readonly string[] }>> = {
  file: { properties: ['import "…"*'], elements: ["persona", "channel", "lifecycle", "journey"] },
  persona: {
    properties: [
      'segment "…"',
      'goal "…"*',
      'need "…"*',
      'criterion "…"*',
      'pain "…" [severity low|medium|high]*',
      'quote "…"*',
      'trait "…" "…"*',
      "channels CHANNEL, …",
      "share PERCENT",
      'source "…"*',
    ],
    elements: [],
  },
  channel: {
    properties: [
      "phase before|during|after",
      "run-by company|partner|third-party|competitor",
      "direction inbound|outbound|both",
      "kind VALUE",
      'description "…"',
    ],
    elements: [],
  },
  lifecycle: {
    properties: ['step ID ["…"] [phase before|during|after] [optional]*'],
    elements: [],
  },
  journey: {
    properties: [
      'vision "…"',
      'scope "…"',
      'owner "…"',
      "state current|future",
      "revises JOURNEY",
      "reviewed DATE",
      "review-every DURATION",
      "lifecycle LIFECYCLE",
      "personas PERSONA, …",
      'record "…", …',
      'goal "…"*',
      'source "…"*',
      metric,
    ],
    elements: ["stage", "activity", "opportunity", "scenario"],
  },
  stage: {
    properties: [
      "covers STEP, …",
      "phase before|during|after",
      "duration DURATION",
      'record "…", …',
      'goal "…"*',
      'expectation "…"*',
      'without PERSONA ["…"]*',
      'no-contact ["…"]',
      metric,
    ],
    elements: ["opportunity", "touchpoint", "stage"],
  },
  touchpoint: {
    properties: [
      "personas PERSONA, …",
      "channel CHANNEL, …",
      'device WORD-OR-"…", …',
      'place "…"',
      'when "…"',
      'owner "…"',
      "run-by company|partner|third-party|competitor",
      "absent",
      "direction inbound|outbound|both",
      "kind VALUE",
      `emotion [PERSONA] ${score}, …`,
      "importance 1..5",
      "moment-of-truth",
      'goal "…"*',
      'expectation "…"*',
      'pain "…" [severity low|medium|high]*',
      'gain "…"*',
      'quote "…"*',
      'promise ID ["…"] [within DURATION] [by DATE] [kept-at TOUCHPOINT] [actual DURATION|never] [owner "…"] [only PERSONA, …] [except PERSONA, …]*',
      "rating RATIO [from FIGURE]",
      "response [actual DURATION] [target DURATION]",
      "duration DURATION",
      'next TOUCHPOINT|STAGE [PERCENT] ["…"], …',
      'exit won|lost|continue ["…"]',
      "leads-to TOUCHPOINT, …",
      'record "…", …',
      'handoff "…"',
      'recovery "…"',
      'feedback "…" [acted-on "…"]',
      'acted-on "…"',
      'audience "…"',
      'trigger "…"',
      'consent ["…"]',
      'frontstage "…"*',
      'backstage "…"*',
      'system "…"*',
      metric,
      'source "…"*',
    ],
    elements: ["opportunity"],
  },
  activity: {
    properties: [
      'owner "…"',
      `effort DURATION [per ${period}]`,
      `cost MONEY [per ${period}]`,
      "supports TOUCHPOINT|STAGE, …",
    ],
    elements: [],
  },
  opportunity: {
    properties: [
      "addresses TOUCHPOINT, …",
      "impact 1..5",
      "effort 1..5",
      'owner "…"',
      "status proposed|planned|doing|done|rejected",
    ],
    elements: [],
  },
  scenario: {
    properties: [
      "persona PERSONA",
      "observed",
      `step ad-hoc|TOUCHPOINT [${score}] ["…"] [at DURATION] [failed]*`,
      'outcome won|lost|retained|churned|referred ["…"]',
      'source "…"*',
    ],
    elements: [],
  },
};

it("knows the elements of the design", () => {
  expect(Object.keys(elements)).toEqual(Object.keys(design));
});

describe.each(Object.entries<ElementDefinition>(elements))("%s", (kind, row) => {
  it("holds the properties of the design", () => {
    const written = Object.entries(row.properties).map(
      ([keyword, property]) => signatureOf(keyword, property) + (property.many ? "*" : ""),
    );
    expect(written.toSorted()).toEqual(design[kind]!.properties.toSorted());
  });

  it("holds the elements of the design", () => {
    expect(row.elements.toSorted()).toEqual(design[kind]!.elements.toSorted());
  });
});

it("knows the metrics of the design, with the parts of their own", () => {
  const written = Object.entries(metricKinds).map(([kind, { parameters }]) => [
    kind,
    ...Object.entries(parameters).map(([name, part]) => said(name, part)),
  ]);
  expect(written).toEqual([
    ["nps", "promoters FIGURE", "passives FIGURE", "detractors FIGURE"],
    ["csat", "scores FIGURE, …"],
    ["ces"],
    ["churn", "lost FIGURE"],
    ["net-churn", "start FIGURE", "end FIGURE"],
    ["retention"],
    ["clv", "margin FIGURE", "churn FIGURE", "discount FIGURE"],
    ["rating"],
    ["conversion"],
    ["response-time"],
    ["resolution-time"],
    ["first-contact-resolution", "window DURATION"],
  ]);
});
