import { message } from "../../grammar/message.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { addElement } from "../edits.ts";
import { keywordOf } from "../finding.ts";
import type { Fix } from "../fix.ts";
import { freeName } from "../new-names.ts";
import { rule } from "../rule.ts";

export const absentTouchpoint = rule({
  name: "absent-touchpoint",
  severity: "warning",
  summary: message("Customers look for something and find nothing, and no opportunity is for it."),
  why: message("Finding nothing at all turns a prospect away at the last moment, as a bad review does (S0)."),
  options: {},
  fix: message("Add an `opportunity` to the touchpoint."),

  checkJourney(journey, { report }) {
    const addressed = new Set(journey.opportunities.flatMap((opportunity) => opportunity.touchpoints));
    for (const touchpoint of journey.touchpoints) {
      const { absent } = touchpoint.declared;
      if (!absent || addressed.has(touchpoint)) continue;
      report({
        at: keywordOf(journey.uri, absent.syntax),
        message: message(
          'Customers look here and find nothing ("{0}"), and no idea is noted for it: add an `opportunity`, so that it is not forgotten.',
          touchpoint.label,
        ),
        fixes: () => [addOpportunity(journey, touchpoint)],
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint results "Looks for a shop nearby" { absent; opportunity local "Show our shops on the map" }',
      'journey j "J" {\n  stage a "A" { touchpoint results "Looks for a shop nearby" { absent } }\n  opportunity local "Show our shops on the map" { addresses results }\n}',
    ],
    rejects: [
      'touchpoint results "Looks for a shop nearby" { <|absent|> }',
      'touchpoint results "Looks for a shop nearby" {\n  channel search\n  <|absent|>\n}',
    ],
  },
});

function addOpportunity({ uri, opportunities }: JourneyMap, { id, declared }: Touchpoint): Fix {
  const taken = new Set(opportunities.map((opportunity) => opportunity.declared.id));
  const name = freeName(`improve-${id}`, taken);
  return {
    title: message("Add an `opportunity`"),
    edits: [addElement(uri, declared.syntax, [`opportunity ${name} "…"`])],
  };
}
