import { type Message, message } from "../../grammar/message.ts";
import { largestParts, writtenParts } from "../../model/durations.ts";
import type { DeclaredScenario } from "../../model/elements.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { type Place, placeOf, writtenAt } from "../finding.ts";
import { type PromiseMade, promisesOf } from "../promises.ts";
import { inFigures, inWords } from "../prose-durations.ts";
import { type Report, rule } from "../rule.ts";

export const promiseBroken = rule({
  name: "promise-broken",
  severity: "error",
  summary: "A promise took longer than promised, or was never kept.",
  why: "A day that became three lost the customer (S4); what is said and what is done drift apart in gaps 3 and 4 of Parasuraman, Zeithaml and Berry (1985).",
  options: {},

  checkJourney(journey, context) {
    for (const promise of promisesOf(journey)) {
      const report = brokenByFact(journey, promise) ?? brokenInScenario(journey, promise);
      if (report) context.report(report);
    }
  },

  examples: {
    accepts: [
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h actual 1d }',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" { promise fast "Online in a day" within 24h kept-at live }; touchpoint live "Online" }\n  scenario s "S" { observed; step order at 2h; step live at 1d }\n}',
    ],
    rejects: [
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h actual <|3d|> }',
      'touchpoint order "Orders" { promise month "A month free" actual <|never|> }',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" { promise fast "Online in a day" within 24h kept-at live }; touchpoint live "Online" }\n  scenario s "S" { observed; step order; step live at <|3d|> }\n}',
    ],
  },
});

function brokenByFact({ uri }: JourneyMap, { id, places }: PromiseMade): Report | null {
  const within = places.find(({ fact }) => fact.within)?.fact;
  for (const { fact, touchpoint } of places) {
    const { actual } = fact;
    if (!actual) continue;
    const at = placeOf(uri, fact.syntax, fact.spans.actual);
    if (actual === "never") {
      return {
        at,
        message: message(
          "`{0}` was promised at `{1}` and never kept: keep it, or stop promising it.",
          id,
          touchpoint.id,
        ),
      };
    }
    const limit = fact.within ? fact : within;
    const late = limit?.within ? actual.seconds - limit.within.seconds : 0;
    if (limit && late > 0) {
      const promised = asWritten(placeOf(uri, limit.syntax, limit.spans.within));
      return {
        at,
        message: message(
          "Promised within {0} at `{1}`, took {2}: {3} late. Keep `{4}` sooner, or promise what can be kept.",
          promised,
          touchpoint.id,
          asWritten(at),
          inWords(largestParts(late)),
          id,
        ),
      };
    }
  }
  return null;
}

/** The duration at a place, in the units that its author chose. */
function asWritten(place: Place): Message {
  return inFigures(writtenParts(writtenAt(place)));
}

type Step = DeclaredScenario["step"][number];

function brokenInScenario(journey: JourneyMap, { id, places }: PromiseMade): Report | null {
  for (const { fact, touchpoint } of places) {
    const { within, keptAt } = fact;
    if (!within || !keptAt) continue;
    for (const { observed, step, label } of journey.declared.scenario) {
      const elapsed = observed ? timeBetween(step, touchpoint.id, keptAt.name) : null;
      if (!elapsed || elapsed.seconds <= within.seconds) continue;
      return {
        at: placeOf(journey.uri, elapsed.kept.syntax, elapsed.kept.spans.at),
        message: message(
          'In "{0}", `{1}` was kept {2} after it was promised at `{3}` within {4}: {5} late. Keep it sooner, or promise what can be kept.',
          label,
          id,
          inFigures(largestParts(elapsed.seconds)),
          touchpoint.id,
          asWritten(placeOf(journey.uri, fact.syntax, fact.spans.within)),
          inWords(largestParts(elapsed.seconds - within.seconds)),
        ),
        related: [
          { at: placeOf(journey.uri, fact.syntax, fact.spans.id), message: message("It is promised here.") },
        ],
      };
    }
  }
  return null;
}

/** From a step at one touchpoint to the first later one at the other; null where the times are not known. */
function timeBetween(
  steps: readonly Step[],
  from: string,
  to: string,
): { kept: Step; seconds: number } | null {
  const at = (step: Step) => (step.touchpoint === "ad-hoc" ? null : step.touchpoint.name);
  const promised = steps.findIndex((step) => at(step) === from);
  const kept = promised < 0 ? undefined : steps.slice(promised + 1).find((step) => at(step) === to);
  // A walk begins at its first step.
  const start = promised === 0 ? (steps[0]!.at?.seconds ?? 0) : steps[promised]?.at?.seconds;
  return kept?.at && start !== undefined ? { kept, seconds: kept.at.seconds - start } : null;
}
