import { type Message, message } from "../../grammar/message.ts";
import type { Stage } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const stageWithoutMetric = rule({
  name: "stage-without-metric",
  severity: "off",
  summary: message("A stage has touchpoints, and neither the stage nor any of them has a metric."),
  why: message("Without a figure, nobody can tell whether a stage gets better or worse (S2)."),
  options: {},

  checkJourney({ uri, stages }, { report }) {
    for (const stage of stages) {
      const { declared, touchpoints } = stage;
      const isMeasured =
        declared.metric.length > 0 || touchpoints.some((touchpoint) => touchpoint.declared.metric.length > 0);
      if (touchpoints.length === 0 || isMeasured) continue;
      report({ at: keywordOf(uri, declared.syntax), message: unmeasured(stage) });
    }
  },

  examples: {
    accepts: [
      'stage pay "Paying" {\n  metric conversion 28%\n  touchpoint cart "Fills the cart"\n}',
      'stage pay "Paying" {\n  touchpoint cart "Fills the cart"\n  touchpoint card "Pays by card" { metric ces 5.6/7 from 80 }\n}',
      'stage wait "Waiting" { no-contact }',
    ],
    rejects: [
      '<|stage|> pay "Paying" {\n  touchpoint cart "Fills the cart"\n  touchpoint card "Pays by card"\n}',
      'journey j "J" {\n  metric nps 41 from 230\n  <|stage|> pay "Paying" { touchpoint cart "Fills the cart" { rating 4.5/5 from 100 } }\n}',
    ],
  },
});

function unmeasured({ label, touchpoints }: Stage): Message {
  return touchpoints.length === 1
    ? message(
        'Nothing measures how "{0}" goes: add a `metric` to the stage, or to its only touchpoint.',
        label,
      )
    : message(
        'Nothing measures how "{0}" goes: add a `metric` to the stage, or to one of its {1} touchpoints.',
        label,
        touchpoints.length,
      );
}
