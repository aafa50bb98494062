import { message } from "../../grammar/message.ts";
import type { JourneyMap, Stage } from "../../model/journey-map.ts";
import { type Place, placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const insideOutStage = rule({
  name: "inside-out-stage",
  severity: "off",
  summary: message("A stage is called the same as somebody who answers for something in the journey."),
  why: message(
    "Stages named after departments map the company, not the customer: the commonest reason why journey maps fail (SM).",
  ),
  options: {},

  checkJourney(journey, { report }) {
    const owners = new Set(ownersIn(journey).map(comparable));
    for (const stage of journey.allStages) {
      if (!owners.has(comparable(stage.label))) continue;
      report({
        at: labelOf(journey.uri, stage),
        message: message(
          'The stage "{0}" is called after those who answer for it: call it after what the customer does there.',
          stage.label,
        ),
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "Ordering" { touchpoint pay "Pays" { owner "Sales" } }\n}',
      'journey j "J" {\n  stage a "Sales" { touchpoint pay "Pays" { handoff "Sales" } }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a <|"Sales"|> { touchpoint pay "Pays" { owner "Sales" } }\n}',
      'journey j "J" {\n  stage <|customer-service|> { touchpoint call "Calls" }\n  activity train "Train" { owner "Customer Service"; supports call }\n}',
    ],
  },
});

function ownersIn({ declared, touchpoints, activities, opportunities, metrics }: JourneyMap): string[] {
  const elements = [
    declared,
    ...[...touchpoints, ...activities, ...opportunities].map((element) => element.declared),
  ];
  const promises = touchpoints.flatMap((touchpoint) => touchpoint.declared.promise);
  return [
    ...elements.flatMap(({ owner }) => owner?.value ?? []),
    ...[...promises, ...metrics].flatMap(({ owner }) => owner ?? []),
  ];
}

/** Capitals and white space make no other department. */
function comparable(name: string): string {
  return name.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ");
}

/** Where a stage's label stands, or else the name that it is made from. */
function labelOf(uri: string, { declared: { syntax, name } }: Stage): Place {
  const label = syntax.words.find((word) => word.kind === "string" || word.kind === "text");
  return placeOf(uri, syntax, label ?? name ?? syntax.keyword ?? syntax);
}
