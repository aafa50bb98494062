import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { addElement, addProperty } from "../fixes/edits.ts";
import { freeName } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const stageWithoutTouchpoint = rule({
  name: "stage-without-touchpoint",
  severity: "warning",
  summary: message("A stage holds no touchpoint, and does not say `no-contact`."),
  why: message(
    "A stage in which the customer meets nothing is either not mapped yet or a silence that nobody planned (S1, S3).",
  ),
  options: {},
  fix: message("Add a touchpoint, or say `no-contact`."),

  checkJourney({ uri, stages, places }, context) {
    for (const { id, declared, label, touchpoints } of stages) {
      if (touchpoints.length > 0 || declared.noContact) continue;
      context.report({
        at: keywordOf(uri, declared.syntax),
        message: message(
          'The customer meets nothing in "{0}": add its touchpoints, or say `no-contact` and why.',
          label,
        ),
        fixes: () => [
          {
            title: message("Add a touchpoint"),
            edits: [addElement(uri, declared.syntax, [`touchpoint ${freeName(`at-${id}`, places)} "…"`])],
          },
          {
            title: message("Say that no contact belongs here"),
            edits: [addProperty(uri, declared.syntax, 'no-contact "…"')],
          },
        ],
      });
    }
  },

  examples: {
    accepts: [
      'stage wait "Waiting" { no-contact "The parcel is on its way" }',
      'stage use "Using it" {\n  stage first "First use" { touchpoint start "Starts" }\n}',
    ],
    rejects: [
      '<|stage|> wait "Waiting" { goal "Get it soon" }',
      'stage use "Using it" {\n  <|stage|> first "First use"\n}',
    ],
  },
});
