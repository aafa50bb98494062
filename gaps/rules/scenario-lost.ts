import { type Message, message } from "../../grammar/message.ts";
import { type Scenario, type Step, walkersOf } from "../../model/scenario.ts";
import { keywordOf, placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const scenarioLost = rule({
  name: "scenario-lost",
  severity: "off",
  summary: message("A walk ends with the customer lost; the message names the step that felt worst."),
  why: message(
    "91 % of unhappy customers leave in silence: a walk that is known says where it went wrong (S4).",
  ),
  options: {},

  checkJourney({ uri, scenarios }, { report }) {
    for (const scenario of scenarios) {
      const { outcome } = scenario.declared;
      if (outcome?.value !== "lost" && outcome?.value !== "churned") continue;
      const worst = worstOf(scenario);
      report({
        at: keywordOf(uri, outcome.syntax),
        message: lostAt(scenario, worst),
        related: worst
          ? [
              {
                at: placeOf(uri, worst.fact.syntax, worst.fact.spans.emotion),
                message: message("This step felt worst."),
              },
              ...(worst.touchpoint
                ? [
                    {
                      at: keywordOf(uri, worst.touchpoint.declared.syntax),
                      message: message("This is where it was."),
                    },
                  ]
                : []),
            ]
          : [],
        personas: walkersOf(scenario),
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" }\n  scenario s "Well" { observed; step order 4; outcome won }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" }\n  scenario s "Nobody knows yet" { observed; step order 2 }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders"; touchpoint wait "Waits" }\n  scenario s "Not well" { observed; step order 4; step wait 1; <|outcome|> lost "Never heard back" }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" }\n  scenario s "Not well" { observed; step order; <|outcome|> churned }\n}',
    ],
  },
});

/** The step with the lowest emotion; of several, the last, which is nearest to the loss. */
function worstOf({ steps }: Scenario): Step | null {
  return steps.reduce<Step | null>(
    (worst, step) =>
      (step.fact.emotion ?? Number.POSITIVE_INFINITY) <= (worst?.fact.emotion ?? 5) ? step : worst,
    null,
  );
}

function lostAt({ declared }: Scenario, worst: Step | null): Message {
  return worst
    ? message(
        'In "{0}", the customer was lost, and felt worst at "{1}" (emotion {2} of 5): begin with the gaps there.',
        declared.label,
        worst.touchpoint?.label ?? worst.fact.note ?? "ad-hoc",
        worst.fact.emotion!,
      )
    : message(
        'In "{0}", the customer was lost, and nothing says where: add an emotion to its steps.',
        declared.label,
      );
}
