import { message } from "../../grammar/message.ts";
import { declaredWays, type Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { type Move, movesOf, walkersOf } from "../../model/scenario.ts";
import { placeOf } from "../finding.ts";
import { addProperty, addToList } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { rule } from "../rule.ts";

export const scenarioOutOfSequence = rule({
  name: "scenario-out-of-sequence",
  severity: "warning",
  summary: message(
    "A walk that really happened goes back to an earlier touchpoint, and no `next` leads there.",
  ),
  why: message(
    "Customers who have to go back do what the plan did not foresee: the fourth way in which plan and reality part (CJA).",
  ),
  options: {},
  fix: message("Add the touchpoint to the `next` of the step before."),

  checkJourney(journey, { flows, report }) {
    const shown = new Map<Touchpoint, ReadonlySet<Touchpoint>>();
    for (const scenario of journey.scenarios) {
      for (const move of scenario.observed ? movesOf(scenario) : []) {
        const { from, to, before, step } = move;
        if (to.index > from.index) continue;
        const ways = shown.get(from) ?? new Set(declaredWays(journey, from).map((way) => way.to));
        shown.set(from, ways);
        if (ways.has(to)) continue;
        report({
          at: placeOf(journey.uri, step.fact.syntax, step.fact.spans.touchpoint),
          message: message(
            'In "{0}", the customer goes back from "{1}" to "{2}", and the map shows no way there: find out what sends customers back, or name `{3}` in the `next` of `{4}`.',
            scenario.declared.label,
            from.label,
            to.label,
            to.id,
            from.id,
          ),
          related: [
            {
              at: placeOf(journey.uri, before.fact.syntax, before.fact.spans.touchpoint),
              message: message("The customer comes from here."),
            },
          ],
          personas: walkersOf(scenario),
          fixes: () => [wayBack(journey, move, flows)],
        });
      }
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" {\n    touchpoint search "Searches"\n    touchpoint refine "Refines the search" { next search 40%, read 60% }\n    touchpoint read "Reads"\n  }\n  scenario s "Searches twice" { observed; step search; step refine; step search; step refine; step read }\n}',
      'journey j "J" {\n  stage a "A" {\n    touchpoint search "Searches"\n    touchpoint read "Reads"\n  }\n  scenario s "Reads on" { observed; step search; step read; step read }\n}',
      'journey j "J" {\n  stage a "A" {\n    touchpoint search "Searches"\n    touchpoint read "Reads" { next a }\n  }\n  scenario s "Starts again" { observed; step read; step search }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a "A" {\n    touchpoint order "Orders"\n    touchpoint wait "Waits"\n  }\n  scenario s "Orders twice" { observed; step order; step wait; step <|order|> }\n}',
      'journey j "J" {\n  stage a "A" {\n    touchpoint order "Orders"\n    touchpoint wait "Waits" { next call 20% "no news", live 80% }\n    touchpoint call "Calls"\n    touchpoint live "Is online"\n  }\n  scenario s "Orders twice" {\n    observed\n    step wait 2\n    step ad-hoc 1 "Asks the neighbours"\n    step <|order|> 3\n  }\n}',
    ],
  },
});

/** Shows the way back on the map, beside the ways that were there without saying so. */
function wayBack({ uri, places }: JourneyMap, { from, to }: Move, flows: readonly Flow[]): Fix {
  const { next, syntax } = from.declared;
  const unsaid = flows.flatMap((flow) => flow.nextOf(from)).filter((other) => places.get(other.id) === other);
  const ids = new Set([...unsaid, to].map(({ id }) => id));
  return {
    title: message("Let `{0}` lead back to `{1}`", from.id, to.id),
    edits: [
      next ? addToList(uri, next.syntax, to.id) : addProperty(uri, syntax, `next ${[...ids].join(", ")}`),
    ],
  };
}
