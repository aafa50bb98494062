import { message } from "../../grammar/message.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const assumptionOnly = rule({
  name: "assumption-only",
  severity: "off",
  summary: message("Nothing in a journey says where it is known from."),
  why: message(
    "A map made of assumptions looks just like one made of research, and is believed as much (SM).",
  ),
  options: {},
  fix: message("Add a `source` to the journey."),

  checkJourney(journey, { report }) {
    const { uri, declared } = journey;
    if (journey.stages.length === 0 || hasSource(journey)) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        'Nothing in "{0}" says where it is known from: name a `source`, such as interviews or a survey, so that readers can tell findings from assumptions.',
        declared.label,
      ),
      fixes: () => [
        {
          title: message("Add a `source`"),
          edits: [addProperty(uri, declared.syntax, 'source "…"')],
        },
      ],
    });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  source "Nine interviews, spring 2026"\n  stage a "A" { touchpoint pay "Pays" }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint pay "Pays" { metric csat 3.9/5 from 210 source "Tablet at the exit" } }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint pay "Pays" }\n  scenario s "As it went" { observed; step pay; source "Exit interview" }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage a "A" { touchpoint pay "Pays" { emotion 2; quote "It took ages" } }\n}',
      'persona eli "Eli" { source "Eleven interviews" }\n<|journey|> j "J" {\n  personas eli\n  stage a "A" { touchpoint pay "Pays" }\n}',
    ],
  },
});

function hasSource({ declared, touchpoints, metrics }: JourneyMap): boolean {
  const holders = [declared, ...declared.scenario, ...touchpoints.map((touchpoint) => touchpoint.declared)];
  return (
    holders.some(({ source }) => source.length > 0) || metrics.some(({ source }) => source !== undefined)
  );
}
