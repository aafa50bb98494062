import { message } from "../../grammar/message.ts";
import { walkersOf } from "../../model/scenario.ts";
import { placeOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const scenarioFailed = rule({
  name: "scenario-failed",
  severity: "warning",
  summary: message("A step of a walk that really happened went wrong, and its touchpoint has no recovery."),
  why: message(
    "What failed once will fail again: the third way in which plan and reality part (CJA), and a chance to repair that a satisfied customer still gives (S4).",
  ),
  options: {},
  fix: message("Add a `recovery` to the touchpoint."),

  checkJourney({ uri, scenarios }, { report }) {
    for (const scenario of scenarios) {
      const { declared, observed, steps } = scenario;
      for (const { fact, touchpoint } of observed ? steps : []) {
        if (!fact.failed || !touchpoint || touchpoint.declared.recovery) continue;
        report({
          at: placeOf(uri, fact.syntax, fact.spans.failed),
          message: message(
            '"{0}" went wrong in "{1}", and nothing says what is done when that happens: add a `recovery` to `{2}`.',
            touchpoint.label,
            declared.label,
            touchpoint.id,
          ),
          personas: walkersOf(scenario),
          fixes: () => [
            {
              title: message("Add a `recovery` to `{0}`", touchpoint.id),
              edits: [addProperty(uri, touchpoint.declared.syntax, 'recovery "…"')],
            },
          ],
        });
      }
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint install "Is connected" { recovery "A call back within the hour" } }\n  scenario s "A bad day" { observed; step install 1 failed }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint install "Is connected" }\n  scenario s "What could go wrong" { step install 1 failed }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a "A" { touchpoint install "Is connected" }\n  scenario s "A bad day" { observed; step install 1 "Nobody came" <|failed|> }\n}',
      'journey j "J" {\n  stage a "A" {\n    touchpoint install "Is connected" {\n      opportunity sms "Say when the mechanic is near"\n    }\n  }\n  scenario s "A bad day" {\n    observed\n    step install 2 "Nobody came" at 1d {\n      <|failed|>\n    }\n  }\n}',
    ],
  },
});
