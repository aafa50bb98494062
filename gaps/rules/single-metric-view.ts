import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const singleMetricView = rule({
  name: "single-metric-view",
  severity: "off",
  summary: message("All metrics of a journey are of one kind."),
  why: message("One figure sees one side: look at a journey from several angles, and keep doing so (S2)."),
  options: {},

  checkJourney({ uri, declared, metrics }, { report }) {
    const kinds = new Set(metrics.map(({ kind }) => kind));
    if (kinds.size !== 1) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        '`{0}` is the only kind of metric in "{1}": add one that looks from another side, such as effort, satisfaction or churn.',
        metrics[0]!.kind,
        declared.label,
      ),
    });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  metric nps 41 from 230\n  stage pay "Paying" { metric conversion 28% }\n}',
      'journey j "J" {\n  stage pay "Paying" { touchpoint card "Pays by card" }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  metric nps 41 from 230\n}',
      '<|journey|> j "J" {\n  metric csat 3.9/5 from 210\n  stage pay "Paying" { touchpoint card "Pays by card" { metric csat 4.2/5 from 90 } }\n}',
    ],
  },
});
