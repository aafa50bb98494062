import { type Message, message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { type Move, movesOf, type Scenario, walkersOf } from "../../model/scenario.ts";
import { unavoidable } from "../../model/unavoidable.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const scenarioTouchpointMissed = rule({
  name: "scenario-touchpoint-missed",
  severity: "warning",
  summary: message(
    "A walk that really happened passes over a moment of truth or a touchpoint of importance 4 or 5 that every way leads through.",
  ),
  why: message(
    "A touchpoint that is planned and does not take place is the first way in which plan and reality part (CJA). Support and complaints are left out: nobody has to need them.",
  ),
  options: {},

  checkJourney(journey, { flows, report }) {
    const stations = stationsOf(journey);
    const stageOrder = new Map(journey.allStages.map((stage, index) => [stage, index]));
    let jumpsLeft = mostJumps;
    for (const scenario of stations.size > 0 ? journey.scenarios : []) {
      const flow = scenario.observed ? flowOf(scenario, flows) : undefined;
      const met = new Set(scenario.steps.map(({ touchpoint }) => touchpoint));
      const missed = new Map<Touchpoint, Move>();
      let farthest = -1;
      for (const move of flow ? movesOf(scenario).toReversed() : []) {
        farthest = Math.max(farthest, stageOrder.get(move.to.stage)!);
        if (flow!.nextOf(move.from).includes(move.to) || jumpsLeft === 0) continue;
        jumpsLeft--;
        for (const touchpoint of unavoidable(flow!, move.from, move.to)) {
          const isBehind = stageOrder.get(touchpoint.stage)! < farthest;
          if (stations.has(touchpoint) && !met.has(touchpoint) && isBehind) missed.set(touchpoint, move);
        }
      }
      if (missed.size === 0) continue;
      const inOrder = [...missed].sort(([a], [b]) => a.index - b.index);
      report({
        at: keywordOf(journey.uri, scenario.declared.syntax),
        message: passedOver(scenario, inOrder[0]!, missed.size),
        related: inOrder.slice(0, mostRelated).map(([{ declared }, { from, to }]) => ({
          at: keywordOf(journey.uri, declared.syntax),
          message: message("Every way from `{0}` to `{1}` leads through here.", from.id, to.id),
        })),
        personas: walkersOf(scenario),
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage choose "Choosing" {\n    touchpoint quote "Asks for a quote" { next demo 70%, sign 30% "knows it already" }\n    touchpoint demo "Sees it work" { moment-of-truth }\n  }\n  stage buy "Buying" { touchpoint sign "Signs" }\n  scenario s "A former customer" { observed; step quote; step sign }\n}',
      'journey j "J" {\n  stage choose "Choosing" {\n    touchpoint quote "Asks for a quote"\n    touchpoint demo "Sees it work" { importance 5 }\n    touchpoint trial "Tries it out"\n  }\n  stage buy "Buying" { touchpoint sign "Signs" }\n  scenario s "Still choosing" { observed; step quote; step trial }\n}',
      'journey j "J" {\n  stage use "Using it" {\n    touchpoint start "First day"\n    touchpoint desk "Help desk" { importance 5; kind support }\n  }\n  stage stay "Staying" { touchpoint renew "Renews" }\n  scenario s "Never needed help" { observed; step start; step renew }\n}',
      'journey j "J" {\n  stage choose "Choosing" {\n    touchpoint quote "Asks for a quote"\n    touchpoint demo "Sees it work" { importance 5 }\n  }\n  stage buy "Buying" { touchpoint sign "Signs" }\n  scenario s "How it could be" { step quote; step sign }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage choose "Choosing" {\n    touchpoint quote "Asks for a quote"\n    touchpoint demo "Sees it work" { importance 5 }\n  }\n  stage buy "Buying" { touchpoint sign "Signs" }\n  <|scenario|> s "In a hurry" { observed; step quote; step sign }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage choose "Choosing" {\n    touchpoint quote "Asks for a quote" { next advice, demo }\n    touchpoint advice "Asks for advice" { personas mira; next sign }\n    touchpoint demo "Sees it work" { moment-of-truth; next sign }\n  }\n  stage buy "Buying" { touchpoint sign "Signs" }\n  <|scenario|> s "Eli in a hurry" { persona eli; observed; step quote; step ad-hoc "Reads about it"; step sign }\n  scenario t "Mira in a hurry" { persona mira; observed; step quote; step sign }\n}',
    ],
  },
});

const mostRelated = 5;

/** So many moves between touchpoints that are not next to each other are looked into, each in time linear in the journey. */
const mostJumps = 200;

const needed: ReadonlySet<string | null> = new Set(["support", "complaint"]);

/** The touchpoints that nobody should miss. */
function stationsOf({ touchpoints }: JourneyMap): Set<Touchpoint> {
  return new Set(
    touchpoints.filter(({ declared, kind }) => {
      const matters = declared.momentOfTruth !== undefined || (declared.importance?.value ?? 0) >= 4;
      return matters && !needed.has(kind);
    }),
  );
}

/** The ways that were open to the one who walked; nobody knows which where it is not said who that was, and several could. */
function flowOf({ declared, persona }: Scenario, flows: readonly Flow[]): Flow | undefined {
  if (!declared.persona && flows.length === 1) return flows[0];
  return persona ? flows.find((flow) => flow.persona === persona) : undefined;
}

function passedOver(
  { declared }: Scenario,
  [{ label }, { from, to }]: readonly [Touchpoint, Move],
  missed: number,
): Message {
  return missed === 1
    ? message(
        'In "{0}", the customer never came to "{1}", although every way from `{2}` to `{3}` leads through it: find out why, or show the way around it with `next`.',
        declared.label,
        label,
        from.id,
        to.id,
      )
    : message(
        'In "{0}", the customer never came to {4} touchpoints that matter, although every way leads through them, "{1}" between `{2}` and `{3}` first: find out why, or show the ways around them with `next`.',
        declared.label,
        label,
        from.id,
        to.id,
        missed,
      );
}
