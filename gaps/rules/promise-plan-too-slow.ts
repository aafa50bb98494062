import { type Message, message } from "../../grammar/message.ts";
import { largestParts } from "../../model/durations.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { keywordOf, placeOf } from "../finding.ts";
import type { SlowPlan } from "../promises/promise-plans.ts";
import { asWritten, inFigures, inWords } from "../prose-durations.ts";
import { rule } from "../rule.ts";

export const promisePlanTooSlow = rule({
  name: "promise-plan-too-slow",
  severity: "warning",
  summary: message(
    "Even on the fastest way, what is planned between a promise and where it is kept takes longer than promised.",
  ),
  why: message(
    "The times of a service blueprint show before the first customer does that a promise cannot be kept (SB).",
  ),
  options: {},

  checkJourney(journey, { slowPlans, report }) {
    for (const plan of slowPlans.values()) {
      const { limitedBy, keptAt } = plan.place;
      report({
        at: placeOf(journey.uri, limitedBy.syntax, limitedBy.spans.within),
        message: tooSlow(journey, plan),
        related: [
          { at: keywordOf(journey.uri, keptAt!.declared.syntax), message: message("It is kept here.") },
        ],
        personas: plan.personas,
      });
    }
  },

  examples: {
    accepts: [
      'stage buy "Buying" {\n  touchpoint order "Orders" { duration 2d; promise fast "Online in two days" within 2d kept-at live }\n  touchpoint wait "Waits for the engineer" { duration 2d }\n  touchpoint live "Is online" { duration 1h }\n}',
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise fast "There tomorrow" within 1d kept-at unpack; next pick-up 50%, delivery 50% }\n  touchpoint pick-up "Picks it up" { duration 2h; next unpack }\n  touchpoint delivery "Has it delivered" { duration 3d }\n  touchpoint unpack "Unpacks it"\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage buy "Buying" { touchpoint order "Orders" { promise fast "There tomorrow" within <|1d|> kept-at unpack } }\n  stage wait "On its way" { no-contact "The parcel travels"; duration 2d }\n  stage use "Using" { touchpoint unpack "Unpacks it" }\n}',
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise fast "Online in a day" within <|24h|> kept-at live }\n  touchpoint check "Is checked for credit" { duration 20h }\n  touchpoint visit "Waits for the engineer" { duration 5h }\n  touchpoint live "Is online"\n}',
    ],
  },
});

function tooSlow({ uri, personas }: JourneyMap, { place, persona, seconds }: SlowPlan): Message {
  const { within, limitedBy, touchpoint, keptAt } = place;
  const figures = [
    asWritten(placeOf(uri, limitedBy.syntax, limitedBy.spans.within)),
    touchpoint.id,
    keptAt!.id,
    inFigures(largestParts(seconds)),
    inWords(largestParts(seconds - within!.seconds)),
  ] as const;
  return persona && personas.length > 1
    ? message(
        "Promised within {0} at `{1}`, but for {5} what comes before `{2}` takes at least {3}: {4} too long. Shorten it, or promise what the plan can keep.",
        ...figures,
        persona.label,
      )
    : message(
        "Promised within {0} at `{1}`, but what comes before `{2}` takes at least {3}: {4} too long. Shorten it, or promise what the plan can keep.",
        ...figures,
      );
}
